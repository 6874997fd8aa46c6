import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Question } from "./questions.ts";

interface QuestionListProps {
  questions: readonly Question[];
  /** Key of the one that is shown. */
  current: string | undefined;
  go: (question: Question) => void;
}

/** All questions, decided or not; a click goes to one. */
export function QuestionList({ questions, current, go }: QuestionListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <nav aria-label={t("import.settle.list")} className="question-list">
      <ul ref={list}>
        {questions.map((question) => (
          <li key={question.key}>
            <button
              type="button"
              aria-current={question.key === current}
              data-open={question.open}
              onClick={() => go(question)}
            >
              <span className="question-state" aria-hidden="true">
                {question.open ? "?" : "✓"}
              </span>
              <span>
                {question.is === "place"
                  ? t("import.settle.placeShort", { place: question.place.place })
                  : `${question.asked.row} ${question.asked.name}`}
                <span className="visually-hidden">
                  {" "}
                  {t(question.open ? "import.settle.isOpen" : "import.settle.isDecided")}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
