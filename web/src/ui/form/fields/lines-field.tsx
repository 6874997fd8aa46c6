import { joinLists } from "../compare.ts";
import type { Field } from "../field.ts";
import { lengthProblems } from "../problems.ts";
import { TextControl } from "./text-field.tsx";

const linesOf = (text: string) => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** Several short texts, one a line. */
export function linesField<Name extends string>(
  name: Name,
  { label, hint, most }: { label: string; hint?: string; most: number },
): Field<string, Record<Name, string[]>> {
  return {
    label,
    hint,
    required: false,
    group: false,
    empty: "",
    inputNames: [name],
    check: (text) => linesOf(text).flatMap((line) => lengthProblems(line, most, false)),
    toInput: (text) => ({ [name]: linesOf(text) }) as Record<Name, string[]>,
    fromInput: ({ [name]: lines }) => ((lines ?? []) as string[]).join("\n"),
    say: linesOf,
    join: (base, mine, theirs) =>
      joinLists(linesOf(base), linesOf(mine), linesOf(theirs), (line) => line).join("\n"),
    // What is wrong with one line is said of all: they are one control.
    Control: (props) => <TextControl {...props} long />,
  };
}
