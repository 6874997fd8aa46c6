import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { FilterSelect } from "../../ui/FilterSelect.tsx";
import { useRegionsAndTopics } from "../../ui/regions-and-topics.ts";
import { ImportRowQuery } from "./import-queries.ts";
import type { Question } from "./questions.ts";
import { RowValues } from "./RowValues.tsx";
import type { Import } from "./use-import.ts";
import { type Keys, useKeyActions } from "./use-keys.tsx";
import type { Settle } from "./use-settle.ts";

interface PlaceQuestionProps {
  shown: Import;
  question: Extract<Question, { is: "place" }>;
  settle: Settle;
  keys: Keys;
}

/** Where a place lies that several counties have: asked once for all rows that name it. */
export function PlaceQuestion({ shown, question: { place: asked, open }, settle, keys }: PlaceQuestionProps) {
  const { t } = useTranslation();
  const { regions } = useRegionsAndTopics();
  const { id, place, candidates, rows, rowCount, region } = asked;
  const [{ data }] = useQuery({ query: ImportRowQuery, variables: { id: shown.id, row: rows[0] ?? 0 } });
  const example = data?.import?.row;
  const answer = (chosen: { id: string; name: string } | null) =>
    void settle.place(
      id,
      chosen?.id ?? null,
      chosen
        ? t("import.place.answered", { place, region: chosen.name })
        : t("import.place.answeredNone", { place }),
    );
  useKeyActions(keys, [
    ...candidates.slice(0, 9).map((candidate, index) => ({
      shortcut: String(index + 1),
      label: `import.keys.choose.${index + 1}`,
      enabled: !settle.busy,
      run: () => answer(candidate.region),
    })),
    { shortcut: "n", label: "import.place.none", enabled: !settle.busy, run: () => answer(null) },
  ]);
  return (
    <>
      <h3>{t("import.place.title", { place })}</h3>
      <p>
        {t("import.place.rows", { count: rowCount, rows: rows.join(", ") })}
        {rowCount > rows.length ? " …" : ""}
      </p>
      {example ? (
        <p className="row-example">
          <strong>{example.name}</strong> <RowValues row={example} />
        </p>
      ) : null}
      {open ? null : (
        <p className="decided" role="note">
          ✓ {region ? t("import.place.is", { region: region.name }) : t("import.place.isNone")}
        </p>
      )}
      <ul className="place-answers">
        {candidates.map((candidate, index) => (
          <li key={`${candidate.region.id} ${candidate.place}`}>
            <button
              type="button"
              className="button"
              aria-pressed={!open && candidate.region.id === region?.id}
              disabled={settle.busy}
              onClick={() => answer(candidate.region)}
            >
              {keys.on && index < 9 ? <kbd>{index + 1}</kbd> : null}
              <span>
                <strong>{candidate.region.name}</strong> <span className="soft">{candidate.place}</span>
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button"
            aria-pressed={!open && !region}
            disabled={settle.busy}
            onClick={() => answer(null)}
          >
            {keys.on ? <kbd>n</kbd> : null} {t("import.place.none")}
          </button>
        </li>
      </ul>
      <div className="other-answer">
        <FilterSelect
          label={t("import.place.other")}
          chosen={undefined}
          choose={(chosen) => {
            const county = regions.find(({ value }) => value === chosen);
            if (county) answer({ id: county.value, name: county.label });
          }}
          choices={regions.filter(({ value }) => /^\d{5}$/.test(value))}
        />
      </div>
    </>
  );
}
