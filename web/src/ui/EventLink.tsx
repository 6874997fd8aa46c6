import { Link } from "@tanstack/react-router";
import { KindMark } from "./KindMark.tsx";

/** An event by its mark and title, leading to its page. */
export function EventLink({
  event,
  short = false,
}: {
  event: { id: string; title: string; shortLabel: string };
  short?: boolean;
}) {
  return (
    <span className="marked">
      <KindMark kind="EVENT" />
      <Link to="/events/$id" params={{ id: event.id }}>
        {short ? event.shortLabel : event.title}
      </Link>
    </span>
  );
}
