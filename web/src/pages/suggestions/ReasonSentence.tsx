import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SuggestionFieldsFragment } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { SourceList, type SourceOfFact } from "../../ui/SourceList.tsx";
import { EvidenceOfEvents, EvidenceOfPartners } from "./Evidence.tsx";

export type Reason = SuggestionFieldsFragment["reasons"][number];

/** A reason as a sentence, followed by what it rests on. `name` is the suggested partner's, `other` the one it is suggested to. */
export function ReasonSentence({ reason, name, other }: { reason: Reason; name: string; other: string }) {
  const { t } = useTranslation();
  const { read } = useLanguage();
  const names = { name, other };
  switch (reason.__typename) {
    case "MetBefore":
      return (
        <>
          {t("reason.MetBefore", names)} <EvidenceOfEvents events={reason.events} />
        </>
      );
    case "TookPartOnTopic":
      return (
        <>
          {t("reason.TookPartOnTopic", names)} <EvidenceOfEvents events={reason.events} />
        </>
      );
    case "PartnersInCommon":
    case "KnowsParticipants":
      return (
        <>
          {t(`reason.${reason.__typename}`, { ...names, count: reason.count })}{" "}
          <EvidenceOfPartners partners={reason.partners} count={reason.count} />
        </>
      );
    case "SameRegion":
      return (
        <>
          {reason.neighbourOf
            ? t("reason.NeighbouringRegion", { region: reason.region.name, of: reason.neighbourOf.name })
            : t("reason.SameRegion", { region: reason.region.name })}
        </>
      );
    case "TopicsInCommon":
      return (
        <>
          {t("reason.TopicsInCommon", { count: reason.topics.length })}{" "}
          {reason.topics.map(({ id, name: topic }, index) => (
            <span key={id}>
              {index > 0 ? ", " : ""}
              <Link to="/" search={{ topics: [id] }}>
                {read(topic)}
              </Link>
            </span>
          ))}
        </>
      );
    case "OfferMeetsRequest": {
      const { offer, request, suggestedOffers, topic } = reason;
      const words = {
        ...names,
        offer: read(offer.text),
        request: read(request.text),
        topic: read(topic.name),
      };
      return (
        <>
          {t(suggestedOffers ? "reason.Offers" : "reason.Seeks", words)}{" "}
          <SourceList sources={uniqueSources([offer, request])} inline />
        </>
      );
    }
    case "OffersOnTopic":
      return (
        <>
          {t("reason.OffersOnTopic", {
            ...names,
            offers: reason.offers.map(({ text }) => read(text)).join("; "),
          })}{" "}
          <SourceList sources={uniqueSources(reason.offers)} inline />
        </>
      );
    case "SameWorkingGroup":
      return (
        <>
          {t("reason.SameWorkingGroup", { count: reason.contributions.length })}{" "}
          {reason.contributions
            .map((one) => t("reason.quoted", { text: read("title" in one ? one.title : one.text) }))
            .join(", ")}
        </>
      );
  }
}

function uniqueSources(
  offers: readonly {
    sources: readonly SourceOfFact[];
  }[],
) {
  const all = offers.flatMap(({ sources }) => sources);
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}
