import type { InputProblemCode } from "../../gql/graphql.ts";

/** What the API says is wrong with a field of a proposal or decision. */
export interface InputProblem {
  field: string;
  code: InputProblemCode;
  detail: string | null;
}
