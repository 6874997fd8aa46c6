import { Link } from "@tanstack/react-router";

export interface Mention {
  label: string;
  id: string;
  name: string;
  isThere: boolean;
}

/** Pages of things by their type; what has none is named only. */
const PAGE_OF = {
  Partner: "/partners/$id",
  Event: "/events/$id",
  Region: "/regions/$id",
  Proposal: "/proposals/$id",
  Problem: "/problems/$id",
  Measure: "/measures/$id",
} as const;

/** A thing by its name, leading to its page while it is there. */
export function ThingLink({ thing }: { thing: Mention }) {
  const page = PAGE_OF[thing.label as keyof typeof PAGE_OF];
  if (!page || !thing.isThere) return <span>{thing.name}</span>;
  return (
    <Link to={page} params={{ id: thing.id }}>
      {thing.name}
    </Link>
  );
}
