import { Link } from "@tanstack/react-router";
import { KindMark } from "./KindMark.tsx";

/** A partner by its mark and name, leading to its page. */
export function PartnerLink({ partner }: { partner: { id: string; name: string; kind: string } }) {
  return (
    <span className="marked">
      <KindMark kind={partner.kind} />
      <Link to="/partners/$id" params={{ id: partner.id }}>
        {partner.name}
      </Link>
    </span>
  );
}
