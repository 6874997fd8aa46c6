import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Scene } from "../graph-canvas/painter.ts";
import { readPalette } from "../graph-canvas/style.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { saveFile } from "../take-away/save-file.ts";
import { type FilmFormat, FilmNotPossible, makeFilm } from "./film.ts";
import { whatHappened, whenAndWhere } from "./step-words.ts";
import type { Story } from "./story.ts";

interface FilmMakerProps {
  /** Undefined while the network it is made of is on its way. */
  scene: Scene | undefined;
  story: Story;
  title: string;
  foot: string;
  /** Tells that the network will be needed. */
  onWanted: () => void;
}

const FORMATS: readonly FilmFormat[] = ["webm", "gif"];

/** The growth as a film to keep, made in the browser, with how far it is and a way out. */
export function FilmMaker({ scene, story, title, foot, onWanted }: FilmMakerProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [wanted, setWanted] = useState<FilmFormat | null>(null);
  const [progress, setProgress] = useState(0);
  const [message, setMessage] = useState("");
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  useEffect(() => {
    if (!wanted || !scene || work.current) return;
    const controller = new AbortController();
    work.current = controller;
    makeFilm({
      scene,
      story,
      palette: readPalette(),
      format: wanted,
      title,
      foot,
      lineOf: (step) => `${whenAndWhere(step, language)}: ${whatHappened(step, t)}`,
      onProgress: setProgress,
      signal: controller.signal,
    })
      .then((film) => {
        if (film) saveFile(film, `buendnisgraph-${new Date().toISOString().slice(0, 10)}.${wanted}`);
        setMessage(t(film ? "film.saved" : "film.cancelled"));
      })
      .catch((error: unknown) => {
        setMessage(error instanceof FilmNotPossible ? t("film.notPossible") : t("state.error"));
      })
      .finally(() => {
        work.current = null;
        setWanted(null);
        setProgress(0);
      });
  }, [wanted, scene, story, title, foot, language, t]);
  return (
    <details className="film-maker">
      <summary className="button">{t("film.title")}</summary>
      <div className="film-menu">
        {wanted ? (
          <>
            <label>
              {t("film.making")} <progress max={1} value={progress} />
            </label>
            <button type="button" className="button" onClick={() => work.current?.abort()}>
              {t("roles.cancel")}
            </button>
          </>
        ) : (
          FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              className="button"
              onClick={() => {
                setMessage("");
                onWanted();
                setWanted(format);
              }}
            >
              {t(`film.${format}`)}
            </button>
          ))
        )}
        <p role="status">{message}</p>
      </div>
    </details>
  );
}
