import { useQuery } from "urql";
import type { AccountRole } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      role
      accountId
      name
      canRead
      signInWays
    }
  }
`);

const ROLES: readonly AccountRole[] = ["VISITOR", "MEMBER", "EDITOR", "ADMINISTRATOR"];

/** Who reads, and what they may; a visitor until it is known. */
export function useViewer() {
  const [{ data, error, fetching }, again] = useQuery({ query: ViewerQuery });
  const viewer = data?.viewer;
  const role = viewer?.role ?? "VISITOR";
  return {
    /** False until the answer is here. */
    known: viewer !== undefined,
    /** Set where it could not be asked. */
    error,
    fetching,
    role,
    accountId: viewer?.accountId ?? null,
    name: viewer?.name ?? null,
    /** False where the alliance is for members only and nobody is signed in. */
    canRead: viewer?.canRead ?? true,
    signInWays: viewer?.signInWays ?? [],
    /** Whether the role is that one or more. */
    can: (least: AccountRole) => ROLES.indexOf(role) >= ROLES.indexOf(least),
    /** Asks anew, as after signing in. */
    again: () => again({ requestPolicy: "network-only" }),
  };
}
