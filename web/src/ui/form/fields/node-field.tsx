import { useTranslation } from "react-i18next";
import { Combobox } from "../../Combobox.tsx";
import { KindMark, MARK_SHAPES } from "../../KindMark.tsx";
import { MarkedText } from "../../MarkedText.tsx";
import { useSearchHits } from "../../search-query.ts";
import { joinLists } from "../compare.ts";
import type { ControlProps, Field, Filled, NameOf } from "../field.ts";
import { type Problem, REQUIRED } from "../problems.ts";

/** Something of the graph by its id, with what it is shown as. */
export interface Chosen {
  id: string;
  name: string;
  kind: string;
}

/** Things by their ids, as fields hold them. */
export function namedOf(
  ids: readonly string[] | null | undefined,
  kind: string | undefined,
  nameOf: NameOf,
): Chosen[] {
  return (ids ?? []).map((id) => ({ id, name: nameOf(id), kind: kind ?? "" }));
}

export interface Picked {
  chosen: readonly Chosen[];
  /** What was typed and not chosen: it is not to be lost unseen. */
  typed: string;
}

export const NOTHING_PICKED: Picked = { chosen: [], typed: "" };

export const picked = (...chosen: readonly (Chosen | null | undefined)[]): Picked => ({
  chosen: chosen.filter((one) => one !== null && one !== undefined),
  typed: "",
});

interface NodeOptions<Required extends boolean> {
  label: string;
  hint?: string;
  required?: Required;
  /** As in SearchHit. */
  kinds: readonly string[];
}

/** One partner, event or the like. */
export function nodeField<Name extends string, const Required extends boolean = false>(
  name: Name,
  options: NodeOptions<Required>,
): Field<Picked, Record<Name, Filled<string, Required>>> {
  const { label, hint, kinds } = options;
  const required = options.required ?? false;
  return {
    label,
    hint,
    required,
    group: false,
    empty: NOTHING_PICKED,
    inputNames: [name],
    check: (value) => pickProblems(value, required),
    toInput: ({ chosen }) => ({ [name]: chosen[0]?.id ?? null }) as Record<Name, Filled<string, Required>>,
    fromInput: ({ [name]: id }, _before, nameOf) =>
      picked(...namedOf(id ? [id as string] : [], kinds[0], nameOf)),
    say: ({ chosen }) => chosen.map((one) => one.name),
    Control: (props) => <NodeControl {...props} kinds={kinds} />,
  };
}

/** Several of them, each once. */
export function nodesField<Name extends string>(
  name: Name,
  options: NodeOptions<boolean>,
): Field<Picked, Record<Name, string[]>> {
  const { label, hint, required = false, kinds } = options;
  return {
    label,
    hint,
    required,
    group: false,
    empty: NOTHING_PICKED,
    inputNames: [name],
    check: (value) => pickProblems(value, required),
    toInput: ({ chosen }) => ({ [name]: chosen.map(({ id }) => id) }) as Record<Name, string[]>,
    fromInput: ({ [name]: ids }, _before, nameOf) => picked(...namedOf(ids, kinds[0], nameOf)),
    say: ({ chosen }) => chosen.map((one) => one.name),
    join: (base, mine, theirs) => ({
      chosen: joinLists(base.chosen, mine.chosen, theirs.chosen, ({ id }) => id),
      typed: "",
    }),
    Control: (props) => <NodeControl {...props} kinds={kinds} several />,
  };
}

function pickProblems({ chosen, typed }: Picked, required: boolean): Problem[] {
  if (typed.trim() !== "") return [{ at: "", code: "UNKNOWN_ID", detail: typed.trim() }];
  return required && chosen.length === 0 ? [REQUIRED] : [];
}

const MOST_HITS = 30;

function NodeControl({
  id,
  label,
  value,
  change,
  leave,
  problems,
  describedBy,
  required,
  kinds,
  several = false,
}: ControlProps<Picked> & { kinds: readonly string[]; several?: boolean }) {
  const { t } = useTranslation();
  const { chosen, typed } = value;
  const { hits, fetching } = useSearchHits(typed, MOST_HITS);
  const fitting = hits.filter(
    ({ kind, node }) => kinds.includes(kind) && !chosen.some((one) => one.id === node.id),
  );
  const [only] = chosen;
  return (
    <>
      {several ? <ChosenNodes chosen={chosen} change={(next) => change({ chosen: next, typed })} /> : null}
      <Combobox
        label={label}
        listLabel={t("search.hits")}
        placeholder={t("search.name")}
        text={typed || (several ? "" : (only?.name ?? ""))}
        write={(text) => change({ chosen: several ? chosen : [], typed: text })}
        options={fitting.map((hit) => ({
          key: `${hit.node.id} ${hit.label}`,
          content: (
            <>
              <KindMark kind={hit.kind} />
              <span>
                <MarkedText text={hit.alsoNamed ?? hit.label} marks={hit.marks} />
              </span>
              <span className="soft">{hit.alsoNamed ? hit.label : hit.hint}</span>
            </>
          ),
        }))}
        choose={(index) => {
          const hit = fitting[index];
          if (!hit) return;
          const one = { id: hit.node.id, name: hit.label, kind: hit.kind };
          change({ chosen: several ? [...chosen, one] : [one], typed: "" });
        }}
        empty={typed === "" ? t("search.typeOver") : fetching ? t("state.loading") : t("search.nothing")}
        field={{ id, describedBy, invalid: problems.length > 0, required, leave }}
      />
    </>
  );
}

/** What is chosen so far, each to be taken out again. */
export function ChosenNodes({
  chosen,
  change,
}: {
  chosen: readonly Chosen[];
  change: (chosen: Chosen[]) => void;
}) {
  const { t } = useTranslation();
  if (chosen.length === 0) return null;
  return (
    <ul className="chips form-chosen">
      {chosen.map(({ id, name, kind }) => (
        <li key={id} className="chip">
          {kind in MARK_SHAPES ? <KindMark kind={kind} /> : null}
          {name}
          <button
            type="button"
            className="button plain"
            aria-label={t("edit.takeOut", { name })}
            onClick={() => change(chosen.filter((one) => one.id !== id))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
