import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { CorrectionInput, ToCorrectQuery as Facts } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { inputOf } from "../../ui/form/field.ts";
import type { SourceToSave } from "../../ui/form/fields/source-field.tsx";
import { Page } from "../../ui/Page.tsx";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { EVENT_WHEN, eventValues } from "../edit/event/event-fields.ts";
import { PARTNER_SECTIONS, partnerValues } from "../edit/partner/partner-fields.ts";
import { useReading } from "../edit/read-at.ts";
import { ProposeCorrectionMutation, ToCorrectQuery } from "./correction-queries.ts";
import { ProposalForm, type ToPropose } from "./ProposalForm.tsx";
import { EVENT_FACT_SECTIONS, EVENT_FACTS, PARTNER_FACTS, WORDS_OF_CORRECTION } from "./proposal-fields.ts";
import { proposeOutcome } from "./propose-outcome.ts";

interface CorrectThingProps {
  about: string;
  /** The token of the secret link. */
  sent: (token: string) => void;
}

/** "Something is wrong here": what is on record, to be put right field by field or in words. */
export function CorrectThing({ about, sent }: CorrectThingProps) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const client = useClient();
  const { name: called } = useSearch({ from: "/propose" });
  const { reading, again } = useReading(about, async () => {
    const { data, error } = await client
      .query(ToCorrectQuery, { id: about }, { requestPolicy: "network-only" })
      .toPromise();
    if (error) throw error;
    return data;
  });
  const facts = reading.state === "there" ? reading.facts : undefined;
  const name = (facts && nameOf(facts, read)) ?? called ?? about;
  if (facts && !facts.partner && !facts.event && !facts.node) {
    return (
      <Page title={t("corrections.wrongHere")}>
        <EmptyState title={t("edit.unknown", { id: about })}>
          <Link className="button" to="/propose">
            {t("corrections.missingHere")}
          </Link>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t("corrections.wrongHere")} lead={<p>{t("corrections.wrongLead", { name })}</p>}>
      {reading.state === "underway" ? <Loading lines={8} /> : null}
      {reading.state === "failed" ? <ErrorState error={reading.error} retry={again} /> : null}
      {facts ? <CorrectionForm about={about} facts={facts} sent={sent} /> : null}
    </Page>
  );
}

type Read = (text: { de: string; en?: string | null }) => string;

function nameOf({ partner, event, node }: Facts, read: Read): string | undefined {
  if (partner) return partner.name;
  if (event) return event.title;
  if (!node) return undefined;
  if ("name" in node) return node.name;
  if ("text" in node) return read(node.text);
  return "title" in node ? read(node.title) : undefined;
}

/** The form that fits what is corrected; of all but partners and events, words alone. */
function CorrectionForm({ about, facts, sent }: CorrectThingProps & { facts: Facts }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const client = useClient();
  const send = async (
    { words, source }: Pick<ToPropose<object & Record<string, never>>, "words" | "source">,
    proposed: (cited: SourceToSave) => Pick<CorrectionInput, "partner" | "event">,
  ) => {
    const cited = source ?? { title: t("corrections.ownWords") };
    const input = { about, words, source, ...proposed(cited) };
    const { data, error } = await client.mutation(ProposeCorrectionMutation, { input }).toPromise();
    return proposeOutcome(data?.proposeCorrection, error);
  };
  const shared = { formKey: `propose ${about}`, words: WORDS_OF_CORRECTION, sent };
  if (facts.partner) {
    return (
      <ProposalForm
        {...shared}
        facts={PARTNER_FACTS}
        sections={PARTNER_SECTIONS}
        beginning={{ base: partnerValues(facts.partner, read) }}
        propose={(request) =>
          send(request, (source) =>
            request.changed.length > 0
              ? { partner: { ...inputOf(PARTNER_FACTS, request.values, request.changed), source } }
              : {},
          )
        }
      />
    );
  }
  if (facts.event) {
    const {
      shortLabel: _label,
      gathering: _is,
      series: _of,
      statements: _all,
      ...base
    } = eventValues(facts.event, read);
    return (
      <ProposalForm
        {...shared}
        facts={EVENT_FACTS}
        when={EVENT_WHEN}
        sections={EVENT_FACT_SECTIONS}
        beginning={{ base }}
        propose={(request) =>
          send(request, (source) =>
            request.changed.length > 0
              ? { event: { ...inputOf(EVENT_FACTS, request.values, request.changed), source } }
              : {},
          )
        }
      />
    );
  }
  return (
    <ProposalForm
      {...shared}
      facts={{}}
      sections={[]}
      beginning={{ base: {} }}
      propose={(request) => send(request, () => ({}))}
    />
  );
}
