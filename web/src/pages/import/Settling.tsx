import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { DuplicateQuestion } from "./DuplicateQuestion.tsx";
import { KeyHint } from "./KeyHint.tsx";
import { PlaceQuestion } from "./PlaceQuestion.tsx";
import { nextOpen, type Question, stepFrom } from "./questions.ts";
import type { Import } from "./use-import.ts";
import { KeysSwitch, useKeyActions, useKeys } from "./use-keys.tsx";
import { useSettle } from "./use-settle.ts";

interface SettlingProps {
  shown: Import;
  questions: readonly Question[];
  current: Question;
  go: (question: Question | undefined) => void;
}

/** One question with its answers, by mouse or keys; an answer leads to the next open one. */
export function Settling({ shown, questions, current, go }: SettlingProps) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  const keys = useKeys();
  const settle = useSettle(shown, () => {
    const next = nextOpen(questions, current.key);
    if (next) go(next);
  });
  const at = questions.findIndex(({ key }) => key === current.key);
  const before = at > 0 ? questions[at - 1] : undefined;
  const after = questions[at + 1];
  useKeyActions(keys, [
    {
      shortcut: "j",
      label: "import.keys.next",
      enabled: after !== undefined,
      run: () => go(stepFrom(questions, current.key, 1)),
    },
    {
      shortcut: "k",
      label: "import.keys.before",
      enabled: before !== undefined,
      run: () => go(stepFrom(questions, current.key, -1)),
    },
    {
      shortcut: "u",
      label: "import.keys.undo",
      enabled: settle.last !== undefined,
      run: () => void takeBack(),
    },
  ]);
  const takeBack = async () => {
    const key = await settle.takeBack();
    go(questions.find((question) => question.key === key));
  };
  const shownKey = useRef(current.key);
  useEffect(() => {
    // Whoever answers by keys or ear goes on at the top of the next question.
    if (shownKey.current !== current.key) panel.current?.focus({ preventScroll: true });
    shownKey.current = current.key;
  }, [current.key]);
  return (
    <div className="settling">
      <div className="settle-bar">
        <span className="soft">
          {settle.busy
            ? t("import.settle.working")
            : t("import.settle.position", { at: at + 1, of: questions.length })}
        </span>
        <button type="button" className="button" disabled={!before} onClick={() => go(before)}>
          {t("import.keys.before")} <KeyHint on={keys.on && "k"} />
        </button>
        <button type="button" className="button" disabled={!after} onClick={() => go(after)}>
          {t("import.keys.next")} <KeyHint on={keys.on && "j"} />
        </button>
        <button
          type="button"
          className="button"
          disabled={settle.last === undefined || settle.busy}
          onClick={() => void takeBack()}
        >
          {t("import.keys.undo")} <KeyHint on={keys.on && "u"} />
        </button>
        <KeysSwitch keys={keys} />
      </div>
      <div ref={panel} className="question" tabIndex={-1} key={current.key}>
        {current.is === "place" ? (
          <PlaceQuestion shown={shown} question={current} settle={settle} keys={keys} />
        ) : (
          <DuplicateQuestion shown={shown} question={current} settle={settle} keys={keys} />
        )}
      </div>
      {settle.problem ? (
        <p className="field-problem" role="alert">
          {settle.problem}
        </p>
      ) : null}
    </div>
  );
}
