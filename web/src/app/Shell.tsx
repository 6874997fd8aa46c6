import { Link, Outlet, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../gql/index.ts";
import { type Language, languageOf } from "../i18n/i18n.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { SearchBox } from "./SearchBox.tsx";
import { chooseTheme, currentTheme } from "./theme.ts";

const ShellQuery = graphql(`
  query Shell {
    alliance {
      id
      name
      dataset
    }
  }
`);

/** What stands around every page: where one is, how to get elsewhere, in which language and light. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const { lang } = useSearch({ strict: false });
  const language = languageOf(lang);
  const [{ data }] = useQuery({ query: ShellQuery });

  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
    document.documentElement.lang = language;
  }, [i18n, language]);

  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t("shell.skip")}
      </a>
      <header className="header">
        <Link className="brand" to="/">
          Bündnisgraph
        </Link>
        <span className="alliance">{data?.alliance.name}</span>
        <SearchBox />
        <Navigation />
        <div className="tastes">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <div aria-live="polite">{data?.alliance.dataset === "example" ? t("shell.example") : null}</div>
      <main id="main" className="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

const PAGES = [
  { to: "/", key: "nav.network" },
  { to: "/regions", key: "nav.regions" },
  { to: "/partners", key: "nav.partners" },
  { to: "/events", key: "nav.events" },
  { to: "/about-the-data", key: "nav.data" },
] as const;

function Navigation() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("nav.label")}>
      <ul>
        {PAGES.map(({ to, key }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const other: Language = language === "de" ? "en" : "de";
  return (
    <button
      type="button"
      className="button plain"
      lang={other}
      aria-label={t("shell.otherLanguage")}
      onClick={() =>
        navigate({ to: ".", search: (search: object) => ({ ...search, lang: other }), replace: true })
      }
    >
      {other.toUpperCase()}
    </button>
  );
}

function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(currentTheme());
  const other = theme === "light" ? "dark" : "light";
  return (
    <button
      type="button"
      className="button plain"
      aria-label={t(`shell.theme.${other}`)}
      title={t(`shell.theme.${other}`)}
      onClick={() => {
        chooseTheme(other);
        setTheme(other);
      }}
    >
      {theme === "light" ? "◐" : "◑"}
    </button>
  );
}
