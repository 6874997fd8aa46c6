import { type ExportLanguage, type ExportList, joined, KIND_WORDS, read, type Words } from "./list.ts";

interface Text {
  de: string;
  en: string | null;
}

interface Suggestion {
  score: number;
  partner: { id: string; name: string; kind: string; category: string | null; place: string | null };
  reasons: ({ __typename: string; share: number } & Evidence)[];
}

/** Of each kind of reason what it has. */
interface Evidence {
  events?: { title: string; startsOn: string | null }[];
  partners?: { name: string }[];
  count?: number;
  region?: { name: string };
  neighbourOf?: { name: string } | null;
  topics?: { name: Text }[];
  topic?: { name: Text };
  offer?: { text: Text };
  request?: { text: Text };
  offers?: { text: Text }[];
  contributions?: { id: string }[];
}

const FIELDS = `
  score
  partner { id name kind category place }
  reasons {
    __typename share
    ... on MetBefore { events { title startsOn } }
    ... on PartnersInCommon { count partners { name } }
    ... on SameRegion { region { name } neighbourOf { name } }
    ... on TopicsInCommon { topics { name { de en } } }
    ... on OfferMeetsRequest { topic { name { de en } } offer { text { de en } } request { text { de en } } }
    ... on SameWorkingGroup { contributions { ... on Node { id } } }
    ... on TookPartOnTopic { events { title startsOn } }
    ... on OffersOnTopic { offers { text { de en } } }
    ... on KnowsParticipants { count partners { name } }
  }`;

const COLUMNS: ExportList["columns"] = [
  { header: { de: "Rang", en: "Rank" }, type: "number" },
  { header: { de: "Name", en: "Name" }, type: "text" },
  { header: { de: "Art", en: "Kind" }, type: "text" },
  { header: { de: "Kategorie", en: "Category" }, type: "text" },
  { header: { de: "Ort", en: "Place" }, type: "text" },
  { header: { de: "Gründe", en: "Reasons" }, type: "text" },
  { header: { de: "Gewicht", en: "Score" }, type: "number" },
  { header: { de: "Eintrag", en: "Entry" }, type: "link" },
];

const REASON_WORDS: Readonly<Record<string, Words>> = {
  MetBefore: { de: "beide waren dabei", en: "both were at" },
  PartnersInCommon: { de: "gemeinsame Partner", en: "partners in common" },
  SameRegion: { de: "vor Ort oder nebenan", en: "on the spot or next door" },
  TopicsInCommon: { de: "gemeinsame Themen", en: "topics in common" },
  OfferMeetsRequest: { de: "Angebot und Gesuch", en: "offer and request" },
  SameWorkingGroup: { de: "gemeinsam genannt mit", en: "named together with" },
  TookPartOnTopic: { de: "war zum Thema dabei", en: "took part on the topic" },
  OffersOnTopic: { de: "bietet zum Thema", en: "offers on the topic" },
  KnowsParticipants: { de: "kennt Beteiligte", en: "knows participants" },
};

function inWords(reason: Suggestion["reasons"][number], language: ExportLanguage): string {
  const texts = [
    ...(reason.events ?? []).map(({ title, startsOn }) => (startsOn ? `${title} (${startsOn})` : title)),
    ...(reason.partners ?? []).map(({ name }) => name),
    ...(reason.region ? [reason.region.name] : []),
    ...[...(reason.topics ?? []), ...(reason.topic ? [reason.topic] : [])].map(({ name }) =>
      read(name, language),
    ),
    ...[reason.offer, reason.request, ...(reason.offers ?? [])].flatMap((offer) =>
      offer ? [read(offer.text, language)] : [],
    ),
    ...(reason.contributions ?? []).map(({ id }) => id),
  ];
  return `${REASON_WORDS[reason.__typename]?.[language] ?? reason.__typename}: ${texts.join(", ")}`;
}

function toRows(suggestions: readonly Suggestion[], language: ExportLanguage, origin: string) {
  return suggestions.map(({ partner, reasons, score }, index) => [
    index + 1,
    partner.name,
    KIND_WORDS[partner.kind]?.[language] ?? partner.kind,
    partner.category,
    partner.place,
    joined(reasons.map((reason) => inWords(reason, language))),
    Number(score.toFixed(3)),
    `${origin}/partners/${partner.id}`,
  ]);
}

export const collaboratorsExport: ExportList = {
  title: { de: "Vorschläge zur Zusammenarbeit", en: "Suggested collaborators" },
  query: `query ($for: ID!, $filter: PartnerFilter, $asOf: Date) {
    collaborators(for: $for, filter: $filter, first: 50, asOf: $asOf) { ${FIELDS} }
  }`,
  columns: COLUMNS,
  rows: ({ collaborators }: { collaborators: Suggestion[] }, language, origin) =>
    toRows(collaborators, language, origin),
};

export const invitationsExport: ExportList = {
  title: { de: "Vorschläge zum Einladen", en: "Whom to invite" },
  query: `query ($event: ID, $topic: ID, $region: ID, $asOf: Date) {
    invitations(event: $event, topic: $topic, region: $region, first: 50, asOf: $asOf) { ${FIELDS} }
  }`,
  columns: COLUMNS,
  rows: ({ invitations }: { invitations: Suggestion[] }, language, origin) =>
    toRows(invitations, language, origin),
};
