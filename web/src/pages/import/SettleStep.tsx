import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { ImportRowsQuery } from "./import-queries.ts";
import { QuestionList } from "./QuestionList.tsx";
import { Settling } from "./Settling.tsx";
import type { Import } from "./use-import.ts";
import { useQuestions } from "./use-questions.ts";
import "./settle.css";

const MOST_ROWS = 500;

/** The questions that only an editor can answer, one after the other or from their list. */
export function SettleStep({ shown }: { shown: Import }) {
  const { t } = useTranslation();
  const { id } = shown;
  const [{ data, error }, ask] = useQuery({
    query: ImportRowsQuery,
    variables: { id, actions: null, open: true, text: null, first: MOST_ROWS, after: null },
    requestPolicy: "cache-and-network",
  });
  const rows = data?.import?.rows;
  const { questions, current, go } = useQuestions(shown, rows?.nodes);
  if (!rows) return error ? <ErrorState error={error} retry={ask} /> : <Loading lines={10} />;
  const open = shown.counts.open;
  return (
    <section className="import-settle">
      <h2>{t("import.settle.title")}</h2>
      <p>
        {open > 0 ? t("import.settle.open", { count: open }) : t("import.settle.done")}{" "}
        {rows.totalCount > MOST_ROWS ? t("import.settle.first", { count: MOST_ROWS }) : null}
      </p>
      {questions.length === 0 ? <EmptyState title={t("import.settle.none")} /> : null}
      {questions.length > 0 ? (
        <div className="settle-columns">
          <QuestionList questions={questions} current={current?.key} go={go} />
          {current ? <Settling shown={shown} questions={questions} current={current} go={go} /> : null}
        </div>
      ) : null}
      <p className="import-next">
        <Link
          className={open > 0 ? "button" : "button strong"}
          to="/import/$id"
          params={{ id }}
          search={{ step: "commit" }}
        >
          {t(open > 0 ? "import.settle.nextOpen" : "import.settle.next")}
        </Link>
      </p>
    </section>
  );
}
