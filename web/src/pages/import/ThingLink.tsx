import { Link } from "@tanstack/react-router";

interface Thing {
  label: string;
  id: string;
  name: string;
  isThere: boolean;
}

/** A thing of the graph by its name, leading to its page where it has one. */
export function ThingLink({ thing: { label, id, name, isThere } }: { thing: Thing }) {
  if (!isThere) return <span>{name}</span>;
  switch (label) {
    case "Partner":
      return (
        <Link to="/partners/$id" params={{ id }}>
          {name}
        </Link>
      );
    case "Event":
      return (
        <Link to="/events/$id" params={{ id }}>
          {name}
        </Link>
      );
    case "Region":
      return (
        <Link to="/regions/$id" params={{ id }}>
          {name}
        </Link>
      );
    case "Proposal":
      return (
        <Link to="/proposals/$id" params={{ id }}>
          {name}
        </Link>
      );
    default:
      return <span>{name}</span>;
  }
}
