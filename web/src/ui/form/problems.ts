import type { InputProblemCode } from "../../gql/graphql.ts";

/** What is wrong with a value, in the words of the API. */
export interface Problem {
  /** Place within the field as `de` or `0.topics`; empty for the whole. */
  at: string;
  code: InputProblemCode;
  /** The limit or value that it is about. */
  detail?: string | null | undefined;
}

export const REQUIRED: Problem = { at: "", code: "REQUIRED" };

export function lengthProblems(text: string, most: number, required: boolean, at = ""): Problem[] {
  const length = text.trim().length;
  if (length === 0) return required ? [{ at, code: "REQUIRED" }] : [];
  return length > most ? [{ at, code: "TOO_LONG", detail: String(most) }] : [];
}

/** An address of the web, with its host. */
export function addressProblems(text: string, at = ""): Problem[] {
  const address = text.trim();
  if (address === "") return [];
  const isAddress = /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(address) && URL.canParse(address);
  return isAddress ? [] : [{ at, code: "NOT_AN_ADDRESS" }];
}

export function emailProblems(text: string): Problem[] {
  const address = text.trim();
  return address === "" || /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(address)
    ? []
    : [{ at: "", code: "NOT_AN_EMAIL" }];
}

/** The problems of one part of a field, as that part sees them. */
export function problemsWithin(problems: readonly Problem[], part: string): Problem[] {
  return problems.flatMap((problem) => {
    if (problem.at === part) return [{ ...problem, at: "" }];
    return problem.at.startsWith(`${part}.`) ? [{ ...problem, at: problem.at.slice(part.length + 1) }] : [];
  });
}

/** The same problems as the whole sees them. */
export function problemsOfPart(problems: readonly Problem[], part: string): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    at: problem.at === "" ? part : `${part}.${problem.at}`,
  }));
}
