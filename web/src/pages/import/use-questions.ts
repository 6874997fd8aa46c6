import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { askedByRows, type Question, questionsOf, type RowAsked } from "./questions.ts";
import type { Import } from "./use-import.ts";
import type { ImportRow } from "./use-rows.ts";

/** All questions of an import, and the one that the address names; else the first that is open. */
export function useQuestions({ id, placeQuestions }: Import, rows: readonly ImportRow[] | undefined) {
  const navigate = useNavigate();
  const { ask } = useSearch({ from: "/import/$id" });
  const [before, remember] = useAskedBefore(id);
  const open = useMemo(() => askedByRows(rows ?? []), [rows]);
  useEffect(() => remember(open), [open, remember]);
  const named = rowOfKey(ask);
  const questions = questionsOf(placeQuestions, open, named ? [...before, named] : before);
  const current =
    questions.find(({ key }) => key === ask) ?? questions.find((question) => question.open) ?? questions[0];
  return {
    questions,
    current,
    go: (question: Question | undefined) => {
      if (question)
        void navigate({
          to: "/import/$id",
          params: { id },
          search: { step: "settle", ask: question.key },
          replace: true,
        });
    },
  };
}

/** A row that the address names may be one that nobody asked about. */
function rowOfKey(key: string | undefined): RowAsked | undefined {
  const [, row, slot] = /^(\d+)-(\w+)$/.exec(key ?? "") ?? [];
  return row && slot ? { row: Number(row), slot, name: "" } : undefined;
}

/** Rows that were asked about, kept in the tab: a decision can be looked at again, after a reload too. */
function useAskedBefore(id: string) {
  const key = `import-asked-${id}`;
  const [before, setBefore] = useState<readonly RowAsked[]>(
    () => JSON.parse(sessionStorage.getItem(key) ?? "[]") as RowAsked[],
  );
  const remember = useMemo(
    () => (open: readonly RowAsked[]) =>
      setBefore((known) => {
        const fresh = open.filter(
          ({ row, slot }) => !known.some((one) => one.row === row && one.slot === slot),
        );
        if (fresh.length === 0) return known;
        const all = [...known, ...fresh];
        sessionStorage.setItem(key, JSON.stringify(all));
        return all;
      }),
    [key],
  );
  return [before, remember] as const;
}
