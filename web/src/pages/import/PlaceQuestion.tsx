import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useRegionsAndTopics } from "../../ui/regions-and-topics.ts";
import { ImportRowQuery } from "./import-queries.ts";
import { KeyHint } from "./KeyHint.tsx";
import type { PlaceAsked, Question } from "./questions.ts";
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
  const { id, place, rows, rowCount, region } = asked;
  const candidates = oneOfEachCounty(asked.candidates);
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
          <li key={candidate.region.id}>
            <button
              type="button"
              className="button"
              aria-pressed={!open && candidate.region.id === region?.id}
              disabled={settle.busy}
              onClick={() => answer(candidate.region)}
            >
              <KeyHint on={keys.on && index < 9 && String(index + 1)} />
              <span>
                <strong>{candidate.region.name}</strong> <span className="soft">{candidate.places}</span>
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
            <KeyHint on={keys.on && "n"} /> {t("import.place.none")}
          </button>
        </li>
      </ul>
      <label className="other-answer">
        <span className="soft">{t("import.place.other")}</span>
        <select
          className="field"
          value=""
          disabled={settle.busy}
          onChange={(event) => {
            const county = regions.find(({ value }) => value === event.target.value);
            if (county) answer({ id: county.value, name: county.label });
          }}
        >
          <option value="">{t("import.place.choose")}</option>
          {regions
            .filter(({ value }) => COUNTY.test(value))
            .map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
        </select>
      </label>
    </>
  );
}

/** Only a county has a key of five digits. */
const COUNTY = /^\d{5}$/;

/** A county that has the place twice is one answer. */
function oneOfEachCounty(candidates: PlaceAsked["candidates"]) {
  const counties = new Map(candidates.map(({ region }) => [region.id, region]));
  return [...counties.values()].map((region) => {
    const places = candidates
      .filter((candidate) => candidate.region.id === region.id)
      .map(({ place }) => place);
    return { region, places: [...new Set(places)].join(", ") };
  });
}
