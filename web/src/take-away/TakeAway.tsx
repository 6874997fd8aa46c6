import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Action, useActions } from "../app/actions.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { pictureFileName } from "./file-name.ts";
import { svgFile, svgToPng } from "./picture-file.ts";
import type { Picture } from "./picture-view.ts";
import { saveFile } from "./save-file.ts";
import "./take-away.css";

interface TakeAwayProps {
  /** The lists that the server writes as tables, by name in the address, with the words on the button; none for a picture alone. */
  tables: readonly { name: string; label: string }[];
  /** What the query of the page was asked with. */
  variables: Readonly<Record<string, unknown>>;
  /** The filter in words. */
  about: string;
  /** Draws what is seen as a file of its own; null where there is no picture. */
  picture?: (() => Picture) | null;
  /** More to do with the view, below the rest. */
  children?: ReactNode;
}

const FORMATS = [
  { format: "xlsx", dialect: "excel", label: "takeAway.xlsx" },
  { format: "csv", dialect: "excel", label: "takeAway.csv" },
  { format: "csv", dialect: "rfc4180", label: "takeAway.rfc4180" },
] as const;

/** A menu to take a view away: tables for spreadsheets and programs, the picture, and the address of exactly this view. */
export function TakeAway({ tables, variables, about, picture = null, children }: TakeAwayProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [done, setDone] = useState("");
  const menu = useRef<HTMLDetailsElement>(null);

  const addressOf = (name: string, format: string, dialect: string) =>
    `/export/${name}.${format}?${new URLSearchParams({
      variables: JSON.stringify(variables),
      lang: language,
      dialect,
      about,
      page: `${location.pathname}${location.search}`.slice(0, 4_000),
    })}`;
  const copyLink = () =>
    void navigator.clipboard.writeText(location.href).then(
      () => setDone(t("takeAway.copied")),
      () => setDone(t("takeAway.notCopied")),
    );
  const save = async (format: "svg" | "png") => {
    if (!picture) return;
    const { svg, width, height } = picture();
    saveFile(
      format === "svg" ? svgFile({ svg }) : await svgToPng(svg, width, height),
      pictureFileName(format),
    );
    setDone(t("takeAway.saved"));
  };

  const actions: Action[] = [
    { id: "copyLink", label: "takeAway.link", enabled: true, run: copyLink },
    { id: "savePng", label: "takeAway.png", enabled: picture !== null, run: () => void save("png") },
    { id: "saveSvg", label: "takeAway.svg", enabled: picture !== null, run: () => void save("svg") },
  ];
  useActions(actions);

  useEffect(() => {
    const close = (event: Event) => {
      const inside = event.target instanceof Node && menu.current?.contains(event.target);
      const leaves = event instanceof KeyboardEvent ? event.key === "Escape" : !inside;
      if (leaves && menu.current?.open) menu.current.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);

  return (
    <details className="take-away" ref={menu}>
      <summary className="button">{t("takeAway.title")}</summary>
      <div className="take-away-menu">
        {tables.map(({ name, label }) => (
          <section key={name}>
            <h3>{label}</h3>
            {FORMATS.map(({ format, dialect, label: words }) => (
              <a key={words} className="button" href={addressOf(name, format, dialect)} download>
                {t(words)}
              </a>
            ))}
          </section>
        ))}
        <section>
          <h3>{picture ? t("takeAway.pictureAndLink") : t("takeAway.linkTitle")}</h3>
          {actions.map(({ id, label, enabled, run }) =>
            enabled ? (
              <button key={id} type="button" className="button" onClick={run}>
                {t(label)}
              </button>
            ) : null,
          )}
        </section>
        {children}
        <p role="status">{done}</p>
      </div>
    </details>
  );
}
