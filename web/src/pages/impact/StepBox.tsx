import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { DateText } from "../../ui/DateText.tsx";
import { PartnerLink } from "../../ui/PartnerLink.tsx";
import { SourceList } from "../../ui/SourceList.tsx";
import type { Step } from "./impact-query.ts";

/** What is on record of one step, with its date and source; its words lead to its page. */
export function StepBox({ step, current = false }: { step: Step; current?: boolean }) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const { stage, partner, on, onPrecision, amount, announced, wording } = step;
  const euros = new Intl.NumberFormat(language === "en" ? "en-GB" : "de-DE", {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
  return (
    <>
      {step.kind && step.kind !== "PROPOSAL" ? (
        <span className="badge">{t(`contribution.${step.kind}`)} </span>
      ) : null}
      {partner ? (
        <PartnerLink partner={partner} />
      ) : (
        <StepWords step={step} words={read(step.text)} current={current} />
      )}
      <div className="soft">
        {stage === "ADOPTION" || stage === "MEASURE" ? (
          <DateText startsOn={on} precision={onPrecision} />
        ) : null}
        {wording ? ` · ${wording}` : ""}
        {amount ? ` · ${euros.format(amount)}` : ""}
        {announced ? ` · ${t("impact.announced")}` : ""}
      </div>
      {step.ascribedTo.length > 0 ? (
        <div className="step-people">
          {step.ascribedTo.map((one) => (
            <PartnerLink key={one.id} partner={one} />
          ))}
        </div>
      ) : null}
      <SourceList sources={step.sources} inline />
    </>
  );
}

function StepWords({ step: { id, stage }, words, current }: { step: Step; words: string; current: boolean }) {
  if (current) return <strong>{words}</strong>;
  if (stage === "PROPOSAL") {
    return (
      <Link to="/proposals/$id" params={{ id }}>
        {words}
      </Link>
    );
  }
  if (stage === "PROBLEM") {
    return (
      <Link to="/problems/$id" params={{ id }}>
        {words}
      </Link>
    );
  }
  if (stage === "MEASURE") {
    return (
      <Link to="/measures/$id" params={{ id }}>
        {words}
      </Link>
    );
  }
  return <span>{words}</span>;
}
