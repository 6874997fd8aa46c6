import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ShownOnce } from "../../ui/ShownOnce.tsx";

/** The secret link of a proposal, shown where the form stood: it takes the focus. */
export function ProposalSent({ token }: { token: string }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <div ref={place} tabIndex={-1} className="proposal-sent">
      <ShownOnce title={t("corrections.link")} secret={`${location.origin}/corrections/${token}`} />
    </div>
  );
}
