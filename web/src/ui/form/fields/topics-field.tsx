import { useRegionsAndTopics } from "../../regions-and-topics.ts";
import { joinLists } from "../compare.ts";
import type { ControlProps, Field } from "../field.ts";
import { type Chosen, namedOf } from "./node-field.tsx";

/** Topics out of all there are, to be ticked. */
export function topicsField<Name extends string>(
  name: Name,
  { label, hint }: { label: string; hint?: string },
): Field<readonly Chosen[], Record<Name, string[]>> {
  return {
    label,
    hint,
    required: false,
    group: true,
    empty: [],
    inputNames: [name],
    check: () => [],
    toInput: (chosen) => ({ [name]: chosen.map(({ id }) => id).sort() }) as Record<Name, string[]>,
    fromInput: ({ [name]: ids }, _before, nameOf) => namedOf(ids, "TOPIC", nameOf),
    say: (chosen) => chosen.map((one) => one.name),
    join: (base, mine, theirs) => joinLists(base, mine, theirs, ({ id }) => id),
    Control: TopicsControl,
  };
}

function TopicsControl({ id, value, change, leave }: ControlProps<readonly Chosen[]>) {
  const { topics } = useRegionsAndTopics();
  return (
    <ul className="form-ticks">
      {topics.map(({ value: topic, label }) => (
        <li key={topic}>
          <label>
            <input
              id={`${id}-${topic}`}
              type="checkbox"
              checked={value.some((one) => one.id === topic)}
              onChange={({ target }) =>
                change(
                  target.checked
                    ? [...value, { id: topic, name: label, kind: "TOPIC" }]
                    : value.filter((one) => one.id !== topic),
                )
              }
              onBlur={leave}
            />
            {label}
          </label>
        </li>
      ))}
    </ul>
  );
}
