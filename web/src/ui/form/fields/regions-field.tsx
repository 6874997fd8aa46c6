import { joinLists } from "../compare.ts";
import type { Field } from "../field.ts";
import { type Chosen, ChosenNodes, namedOf } from "./node-field.tsx";
import { RegionSelect } from "./region-select.tsx";

/** Any regions, each once. */
export function regionsField<Name extends string>(
  name: Name,
  { label, hint }: { label: string; hint?: string },
): Field<readonly Chosen[], Record<Name, string[]>> {
  return {
    label,
    hint,
    required: false,
    group: false,
    empty: [],
    inputNames: [name],
    check: () => [],
    toInput: (chosen) => ({ [name]: chosen.map(({ id }) => id).sort() }) as Record<Name, string[]>,
    fromInput: ({ [name]: ids }, _before, nameOf) => namedOf(ids, "REGION", nameOf),
    say: (chosen) => chosen.map((one) => one.name),
    join: (base, mine, theirs) => joinLists(base, mine, theirs, ({ id }) => id),
    Control: ({ value, change, ...rest }) => (
      <>
        <ChosenNodes chosen={value} change={change} />
        <RegionSelect
          {...rest}
          value={null}
          change={(one) => {
            if (one && !value.some(({ id }) => id === one.id)) change([...value, one]);
          }}
          counties={false}
          without="edit.addRegion"
        />
      </>
    ),
  };
}
