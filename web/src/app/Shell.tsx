import { Link, Outlet, useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Language, languageOf } from "../i18n/i18n.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { AsOfControl } from "./AsOfControl.tsx";
import { type Action, useActions } from "./actions.ts";
import { EditorMenu } from "./EditorMenu.tsx";
import { LiveNote } from "./live/LiveNote.tsx";
import { PAGES } from "./pages.ts";
import { SavedNotice } from "./SavedNotice.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SignInGate } from "./SignInGate.tsx";
import { chooseTheme, currentTheme } from "./theme.ts";
import { useAlliance } from "./use-alliance.ts";

/** What stands around every page: where one is, how to get elsewhere, in which language and light. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const { lang, embed } = useSearch({ strict: false });
  const language = languageOf(lang);
  const alliance = useAlliance();

  const actions = useShellActions();
  useActions(actions);

  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
    document.documentElement.lang = language;
  }, [i18n, language]);

  if (embed) return <Embedded name={alliance?.name} example={alliance?.dataset === "example"} />;
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t("shell.skip")}
      </a>
      <header className="header">
        <Link className="brand" to="/">
          Bündnisgraph
        </Link>
        <span className="alliance">{alliance?.name}</span>
        <SearchBox />
        <AsOfControl />
        <EditorMenu />
        <Navigation />
        <Tastes actions={actions} />
        <AccountMenu />
      </header>
      <div aria-live="polite">
        {alliance?.dataset === "example" ? <p className="example-banner">{t("shell.example")}</p> : null}
      </div>
      <main id="main" className="main" tabIndex={-1}>
        <SignInGate>
          <Outlet />
        </SignInGate>
      </main>
      <SavedNotice />
      <LiveNote />
    </div>
  );
}

/** The page alone, for another site's frame, with a way to the whole. */
function Embedded({ name, example }: { name: string | undefined; example: boolean }) {
  const { t } = useTranslation();
  const address = new URL(location.href);
  address.searchParams.delete("embed");
  return (
    <div className="shell embedded">
      <main id="main" className="main">
        <SignInGate>
          <Outlet />
        </SignInGate>
      </main>
      <footer className="embedded-foot">
        {example ? <strong className="example-banner">{t("shell.example")}</strong> : null}
        <a href={address.href} target="_blank" rel="noreferrer">
          {t("shell.openWhole", { name })}
        </a>
      </footer>
    </div>
  );
}

function Navigation() {
  const { t } = useTranslation();
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const here = bar.current?.querySelector('[aria-current="page"]');
    here?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [pathname]);
  return (
    <nav aria-label={t("nav.label")} ref={bar}>
      <ul>
        {PAGES.map(({ to, key }) => (
          <li key={to}>
            {/* With something to correct, /propose is about that. */}
            <Link
              to={to}
              activeOptions={{ exact: to === "/" || to === "/propose", includeSearch: to === "/propose" }}
            >
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What can be done on every page. */
function useShellActions(): Action[] {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [theme, setTheme] = useState(currentTheme());
  const otherLanguage: Language = language === "de" ? "en" : "de";
  const otherTheme = theme === "light" ? "dark" : "light";
  return [
    {
      id: "language",
      label: "shell.otherLanguage",
      enabled: true,
      run: () =>
        void navigate({
          to: ".",
          search: (search: object) => ({ ...search, lang: otherLanguage }),
          replace: true,
        }),
    },
    {
      id: "theme",
      label: `shell.theme.${otherTheme}`,
      enabled: true,
      run: () => {
        chooseTheme(otherTheme);
        setTheme(otherTheme);
      },
    },
  ];
}

/** Language and light, as buttons. */
function Tastes({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const other: Language = language === "de" ? "en" : "de";
  const signs: Record<string, string> = { language: other.toUpperCase(), theme: "◐" };
  return (
    <div className="tastes">
      {actions.map(({ id, label, run }) => (
        <button
          key={id}
          type="button"
          className="button plain"
          lang={id === "language" ? other : undefined}
          aria-label={t(label)}
          title={t(label)}
          onClick={run}
        >
          {signs[id]}
        </button>
      ))}
    </div>
  );
}
