import type { Field } from "../field.ts";
import { lengthProblems } from "../problems.ts";
import { TextControl } from "./text-field.tsx";

/** Digits may be grouped by dots, spaces or apostrophes, as in `1.000.000`; undefined for what is no whole number. */
export function readWholeNumber(text: string): number | undefined {
  const written = text.trim();
  if (!/^(\d+|\d{1,3}([.,'\s]\d{3})+)$/.test(written)) return undefined;
  return Number(written.replace(/\D/g, ""));
}

/** A whole number of 0 or more; empty is null. */
export function numberField<Name extends string>(
  name: Name,
  { label, hint, most, required = false }: { label: string; hint?: string; most: number; required?: boolean },
): Field<string, Record<Name, number | null>> {
  return {
    label,
    hint,
    required,
    group: false,
    empty: "",
    inputNames: [name],
    check: (text) => {
      if (text.trim() === "") return lengthProblems(text, 20, required);
      const number = readWholeNumber(text);
      return number !== undefined && number <= most
        ? []
        : [{ at: "", code: "OUT_OF_RANGE", detail: `0–${most.toLocaleString("de-DE")}` }];
    },
    toInput: (text) => ({ [name]: readWholeNumber(text) ?? null }) as Record<Name, number | null>,
    fromInput: ({ [name]: number }) => String(number ?? ""),
    say: (text) => (text.trim() ? [text.trim()] : []),
    Control: (props) => <TextControl {...props} />,
  };
}
