import { addressOf, type ExportList, joined, KIND_WORDS, read } from "./list.ts";

interface Text {
  de: string;
  en: string | null;
}

interface Data {
  partners: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: {
      id: string;
      name: string;
      kind: string;
      category: string | null;
      place: string | null;
      outsideState: boolean;
      basedIn: { id: string; name: string; parent: { name: string } | null } | null;
      topics: { topic: { name: Text } }[];
      offers: { text: Text }[];
      seeks: { text: Text }[];
      firstSeen: string | null;
      lastSeen: string | null;
      degree: number;
      website: string | null;
      email: string | null;
      phone: string | null;
      sources: { url: string | null; title: string | null; publisher: string }[];
    }[];
  };
}

/** The partners of a list, with what is recorded of each. */
export const partnersExport: ExportList = {
  title: { de: "Partner", en: "Partners" },
  query: `
    query ($filter: PartnerFilter, $asOf: Date, $orderBy: PartnerOrder, $after: String) {
      partners(filter: $filter, asOf: $asOf, orderBy: $orderBy, first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id name kind category place outsideState
          basedIn { id name parent { name } }
          topics { topic { name { de en } } }
          offers { text { de en } }
          seeks { text { de en } }
          firstSeen lastSeen degree website email phone
          sources { url title publisher }
        }
      }
    }`,
  columns: [
    { header: { de: "Name", en: "Name" }, type: "text" },
    { header: { de: "Art", en: "Kind" }, type: "text" },
    { header: { de: "Kategorie", en: "Category" }, type: "text" },
    { header: { de: "Ort", en: "Place" }, type: "text" },
    { header: { de: "Kreis", en: "County" }, type: "text" },
    { header: { de: "Kreisschlüssel (AGS)", en: "County key (AGS)" }, type: "text" },
    { header: { de: "ArL-Bezirk", en: "District" }, type: "text" },
    { header: { de: "Belegte Themen", en: "Topics on record" }, type: "text" },
    { header: { de: "Bietet", en: "Offers" }, type: "text" },
    { header: { de: "Sucht", en: "Seeks" }, type: "text" },
    { header: { de: "Erstmals belegt", en: "First on record" }, type: "date" },
    { header: { de: "Zuletzt belegt", en: "Last on record" }, type: "date" },
    { header: { de: "Belegte Verbindungen", en: "Ties on record" }, type: "number" },
    { header: { de: "Netzseite", en: "Website" }, type: "link" },
    { header: { de: "E-Mail", en: "Email" }, type: "text" },
    { header: { de: "Telefon", en: "Phone" }, type: "text" },
    { header: { de: "Eintrag", en: "Entry" }, type: "link" },
    { header: { de: "Quellen", en: "Sources" }, type: "text" },
  ],
  rows: ({ partners }: Data, language, origin) =>
    partners.nodes.map((partner) => [
      partner.name,
      KIND_WORDS[partner.kind]?.[language] ?? partner.kind,
      partner.category,
      partner.place,
      partner.basedIn?.name ?? null,
      partner.basedIn?.id ?? null,
      partner.basedIn?.parent?.name ?? null,
      joined(partner.topics.map(({ topic }) => read(topic.name, language))),
      joined(partner.offers.map(({ text }) => read(text, language))),
      joined(partner.seeks.map(({ text }) => read(text, language))),
      partner.firstSeen,
      partner.lastSeen,
      partner.degree,
      partner.website,
      partner.email,
      partner.phone,
      `${origin}/partners/${partner.id}`,
      joined(partner.sources.map(addressOf)),
    ]),
  next: ({ partners }: Data) => (partners.pageInfo.hasNextPage ? partners.pageInfo.endCursor : null),
};
