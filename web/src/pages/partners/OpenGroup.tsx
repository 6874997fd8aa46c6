import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { PartnerLink } from "../../ui/PartnerLink.tsx";

/** A mark on the map that was opened: the partners that it stands for. */
export interface OpenedGroup {
  id: string;
  ids: readonly string[];
}

interface OpenGroupProps {
  opened: OpenedGroup | undefined;
  partners: readonly {
    id: string;
    name: string;
    kind: string;
    category?: string | null;
    place?: string | null;
  }[];
  close: () => void;
}

/** The partners of a mark, as a list below the map. */
export function OpenGroup({ opened, partners, close }: OpenGroupProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = opened?.id;
  useEffect(() => {
    if (id) heading.current?.focus();
  }, [id]);
  const members = partners.filter((partner) => opened?.ids.includes(partner.id));
  if (members.length === 0) return null;
  const places = [...new Set(members.flatMap(({ place }) => place ?? []))].join(", ");
  return (
    <section
      className="open-group"
      aria-labelledby="open-group"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <h2 id="open-group" ref={heading} tabIndex={-1}>
        {t("partners.map.group", { count: members.length, places })}
      </h2>
      <button type="button" className="button" onClick={close}>
        {t("partners.map.close")}
      </button>
      <ul className="rows">
        {members.map((partner) => (
          <li key={partner.id}>
            <PartnerLink partner={partner} />
            <span className="soft">{partner.category}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
