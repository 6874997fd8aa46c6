import type { z } from "zod";

export type InputProblemCode =
  | "REQUIRED"
  | "TOO_LONG"
  | "OUT_OF_RANGE"
  | "NOT_A_DATE"
  | "END_BEFORE_START"
  | "NOT_AN_ADDRESS"
  | "NOT_AN_EMAIL"
  | "PERSONAL"
  | "UNKNOWN_ID"
  | "DOES_NOT_FIT"
  | "REPEATED";

export interface InputProblem {
  /** Name of the field in the input, its steps joined by dots. */
  field: string;
  code: InputProblemCode;
  /** The limit or value that it is about. */
  detail: string | null;
}

/** What was to be saved cannot be: nothing of it was. */
export class InvalidInput extends Error {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(
      problems.map(({ field, code, detail }) => `${field}: ${code}${detail ? ` ${detail}` : ""}`).join("; "),
    );
    this.problems = problems;
  }
}

/** One problem, told. */
export function refuse(field: string, code: InputProblemCode, detail: string | null = null): never {
  throw new InvalidInput([{ field, code, detail }]);
}

/** The input in its cleaned form; InvalidInput names every field that is wrong. */
export function checked<Shape extends z.ZodType>(shape: Shape, input: unknown): z.infer<Shape> {
  const read = shape.safeParse(input);
  if (read.success) return read.data;
  throw new InvalidInput(
    read.error.issues.map((issue) => ({ field: issue.path.join("."), ...codeOf(issue) })),
  );
}

function codeOf(issue: z.core.$ZodIssue): Pick<InputProblem, "code" | "detail"> {
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string"
        ? { code: "REQUIRED", detail: null }
        : { code: "OUT_OF_RANGE", detail: `≥ ${issue.minimum}` };
    case "too_big":
      return issue.origin === "string" || issue.origin === "array"
        ? { code: "TOO_LONG", detail: String(issue.maximum) }
        : { code: "OUT_OF_RANGE", detail: `≤ ${issue.maximum}` };
    case "custom":
      return {
        code: (issue.params?.["code"] as InputProblemCode | undefined) ?? "DOES_NOT_FIT",
        detail: null,
      };
    case "invalid_type":
      return { code: "REQUIRED", detail: null };
    default:
      return { code: "DOES_NOT_FIT", detail: null };
  }
}
