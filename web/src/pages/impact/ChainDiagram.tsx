import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { type Chain, STAGES } from "./impact-query.ts";
import { StepBox } from "./StepBox.tsx";

interface Line {
  key: string;
  path: string;
  stated: boolean;
}

/** The stages from left to right, what is recorded of each below its name, lines where a source makes the link. */
export function ChainDiagram({ chain, current }: { chain: Chain; current?: string }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const lines = useLines(frame, chain);
  return (
    <div className="chain-diagram" ref={frame}>
      <svg className="chain-lines" aria-hidden="true">
        {lines.map(({ key, path, stated }) => (
          <path key={key} d={path} className={stated ? "stated" : "followed"} />
        ))}
      </svg>
      {STAGES.map((stage) => {
        const steps = chain.steps.filter((step) => step.stage === stage);
        return (
          <div key={stage}>
            <h3>{t(`impact.stage.${stage}`)}</h3>
            {steps.length === 0 ? <p className="step missing">{t("impact.notRecorded")}</p> : null}
            {steps.length > 0 ? (
              <ul>
                {steps.map((step) => (
                  <li
                    key={step.id}
                    className={`step ${step.stage.toLowerCase()}`}
                    data-step={step.id}
                    aria-current={step.id === current ? "true" : undefined}
                  >
                    <StepBox step={step} current={step.id === current} />
                    <Links chain={chain} id={step.id} />
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** The same as the lines, in words. */
function Links({ chain, id }: { chain: Chain; id: string }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const back = chain.links.filter(({ from }) => from === id);
  return back.map(({ to, kind, statedBySource }) => {
    const before = chain.steps.find((step) => step.id === to);
    const key = kind === "FOLLOWED" && statedBySource ? "STATED" : kind;
    const words = t(`impact.link.${key}`, { what: before ? read(before.text) : t("impact.theEvent") });
    return kind === "FOLLOWED" ? (
      <span key={to} className="badge">
        {t(statedBySource ? "event.statedBySource" : "event.followed")}
        <span className="visually-hidden">: {words}</span>
      </span>
    ) : (
      <span key={to} className="visually-hidden">
        {words}
      </span>
    );
  });
}

/** Where the lines run depends on where the boxes came to stand. */
function useLines(frame: React.RefObject<HTMLDivElement | null>, { links }: Chain): Line[] {
  const [lines, setLines] = useState<Line[]>([]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = () => {
      const origin = element.getBoundingClientRect();
      const boxes = new Map(
        [...element.querySelectorAll<HTMLElement>("[data-step]")].map((box) => [
          box.dataset.step ?? "",
          box.getBoundingClientRect(),
        ]),
      );
      setLines(
        links.flatMap(({ from, to, kind, statedBySource }): Line[] => {
          const [a, b] = [boxes.get(from), boxes.get(to)];
          if (!a || !b) return [];
          const [left, right] = a.left < b.left ? [a, b] : [b, a];
          // On a narrow screen the stages stand below each other, and the words say it.
          if (right.left < left.right) return [];
          const [x1, y1] = [left.right - origin.left, left.top + left.height / 2 - origin.top];
          const [x2, y2] = [right.left - origin.left, right.top + right.height / 2 - origin.top];
          const middle = (x1 + x2) / 2;
          const path = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
          return [{ key: `${from} ${to}`, path, stated: kind !== "FOLLOWED" || statedBySource }];
        }),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, links]);
  return lines;
}
