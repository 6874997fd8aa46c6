import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { emptyValues, inputOf } from "../../ui/form/field.ts";
import { Page } from "../../ui/Page.tsx";
import { useRegionsAndTopics } from "../../ui/regions-and-topics.ts";
import { Loading } from "../../ui/states.tsx";
import { PARTNER_SECTIONS, type PartnerValues } from "../edit/partner/partner-fields.ts";
import { ProposePartnerMutation } from "./correction-queries.ts";
import { ProposalForm } from "./ProposalForm.tsx";
import { PARTNER_FACTS, WORDS_OF_PARTNER } from "./proposal-fields.ts";
import { proposeOutcome } from "./propose-outcome.ts";

/** "We are missing here": a partner proposes itself; what was looked for in vain is filled in already. */
export function ProposeMissing({ sent }: { sent: (token: string) => void }) {
  const { t } = useTranslation();
  const client = useClient();
  const { name, region, topic } = useSearch({ from: "/propose" });
  const { regions, topics, known } = useRegionsAndTopics();
  const base = emptyValues(PARTNER_FACTS);
  const lookedFor = topics.find(({ value }) => value === topic);
  const values: PartnerValues = {
    ...base,
    kind: "ORGANISATION",
    name: name ?? "",
    ...locatedIn(regions.find(({ value }) => value === region)),
  };
  return (
    <Page title={t("corrections.missingHere")} lead={<p>{t("corrections.missingLead")}</p>}>
      {known ? (
        <ProposalForm
          key={[name, region, topic].join(" ")}
          formKey="propose new"
          isNew
          facts={PARTNER_FACTS}
          words={WORDS_OF_PARTNER}
          sections={PARTNER_SECTIONS}
          beginning={{
            base,
            values,
            ...(lookedFor ? { text: t("corrections.onTopic", { topic: lookedFor.label }) } : {}),
          }}
          propose={async ({ values: proposed, changed, words, source, anyway }) => {
            const input = {
              ...inputOf(PARTNER_FACTS, proposed, changed),
              source: source ?? { title: t("corrections.ownWords") },
              anyway,
            };
            const { data, error } = await client
              .mutation(ProposePartnerMutation, { input, words })
              .toPromise();
            return proposeOutcome(data?.proposePartner, error);
          }}
          sent={sent}
        />
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  );
}

/** A county is where it is based; in a larger region it is active. */
function locatedIn(
  region: { value: string; label: string; level: string } | undefined,
): Partial<Pick<PartnerValues, "where" | "activeIn">> {
  if (!region) return {};
  const chosen = { id: region.value, name: region.label, kind: "REGION" };
  return region.level === "COUNTY"
    ? { where: { place: "", county: chosen, outsideState: false } }
    : { activeIn: [chosen] };
}
