import type { CombinedError, OperationResult } from "urql";
import type {
  InvalidInputFieldsFragment,
  LookAlikeFragment,
  PossibleDuplicatesFieldsFragment,
} from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";

graphql(`
  fragment InvalidInputFields on InvalidInput {
    problems {
      field
      code
      detail
    }
  }
`);

graphql(`
  fragment StaleRevisionFields on StaleRevision {
    revision
    changeIds
  }
`);

graphql(`
  fragment PossibleDuplicatesFields on PossibleDuplicates {
    candidates {
      ...LookAlike
    }
  }
`);

graphql(`
  fragment LookAlike on PossibleDuplicate {
    score
    partner {
      id
      name
      otherNames
      kind
      category
      place
      website
      basedIn {
        id
        name
      }
    }
  }
`);

export type Duplicate = LookAlikeFragment;

/** What came of saving, whatever was saved. */
export type Outcome =
  | {
      kind: "saved";
      id: string;
      /** Ids of the changes in the history, in their order; empty where nothing had to change. */
      changes: string[];
    }
  | { kind: "stale"; revision: number }
  | { kind: "invalid"; problems: InvalidInputFieldsFragment["problems"] }
  | { kind: "duplicates"; candidates: Duplicate[] }
  | { kind: "inUse"; ties: number }
  /** Too often: nothing was saved, and in so many seconds it may be. */
  | { kind: "wait"; seconds: number }
  /** Not answered, not allowed, or broken: nothing was saved. */
  | { kind: "failed"; error: CombinedError };

type Payload =
  | { __typename: "PartnerSaved"; change?: string | null; partner: { id: string } }
  | { __typename: "EventSaved"; change?: string | null; event: { id: string } }
  | { __typename: "FactSaved"; change?: string | null; id: string }
  | { __typename: "StaleRevision"; revision: number }
  | ({ __typename: "InvalidInput" } & InvalidInputFieldsFragment)
  | ({ __typename: "PossibleDuplicates" } & PossibleDuplicatesFieldsFragment)
  | { __typename: "InUse"; ties: number };

/** Reads what a mutation with one field answered. */
export function outcomeOf<Data extends { [field: string]: unknown; __typename?: "Mutation" }>(
  { data, error }: OperationResult<Data>,
  payloadOf: (data: Data) => Payload,
): Outcome {
  if (error) return { kind: "failed", error };
  if (!data) throw new Error("an answer has data or an error");
  const payload = payloadOf(data);
  const changes = "change" in payload && payload.change ? [payload.change] : [];
  switch (payload.__typename) {
    case "PartnerSaved":
      return { kind: "saved", id: payload.partner.id, changes };
    case "EventSaved":
      return { kind: "saved", id: payload.event.id, changes };
    case "FactSaved":
      return { kind: "saved", id: payload.id, changes };
    case "StaleRevision":
      return { kind: "stale", revision: payload.revision };
    case "InvalidInput":
      return { kind: "invalid", problems: payload.problems };
    case "PossibleDuplicates":
      return { kind: "duplicates", candidates: payload.candidates };
    case "InUse":
      return { kind: "inUse", ties: payload.ties };
  }
}
