import type { CorrectionFieldsFragment } from "../../gql/graphql.ts";
import type { NameOf } from "../../ui/form/field.ts";

type Input = Readonly<Record<string, unknown>>;
type Proposed = Pick<CorrectionFieldsFragment, "fields">;

/** What is proposed, as the input takes it. */
export function inputProposed({ fields }: Proposed): Input {
  return Object.fromEntries(fields.map(({ name, asInput }) => [name, JSON.parse(asInput) as unknown]));
}

/** The names of what is proposed by its id: out of all that is known, else as the proposal itself says them. */
export function namesProposed(
  { fields }: Proposed,
  known: readonly { value: string; label: string }[],
): NameOf {
  const names = new Map<string, string>();
  for (const { asInput, proposed } of fields) {
    const ids = [JSON.parse(asInput) as unknown].flat();
    if (ids.length !== proposed?.length) continue;
    for (const [index, id] of ids.entries()) if (typeof id === "string") names.set(id, proposed[index] ?? id);
  }
  for (const { value, label } of known) names.set(value, label);
  return (id) => names.get(id) ?? id;
}

/** Of what fields would save, the parts that were proposed or are other than on record: a field may save several. */
export function onlyWhatCounts(given: object, proposed: Input, onRecord: object): Input {
  const before: Input = { ...onRecord };
  return Object.fromEntries(
    Object.entries(given).filter(
      ([part, value]) => part in proposed || JSON.stringify(value) !== JSON.stringify(before[part]),
    ),
  );
}
