import { type ExportList, KIND_WORDS } from "./list.ts";

interface Data {
  network: {
    ids: string[];
    kinds: string[];
    labels: string[];
    firstSeen: (string | null)[];
    degree: number[];
    edgeSource: number[];
    edgeTarget: number[];
    edgeKinds: string[];
    edgeSince: (string | null)[];
    edgeWeight: number[];
  };
}

const QUERY = `query ($filter: NetworkFilter, $asOf: Date, $projection: Projection) {
  network(filter: $filter, asOf: $asOf, projection: $projection) {
    ids kinds labels firstSeen degree edgeSource edgeTarget edgeKinds edgeSince edgeWeight
  }
}`;

/** The ties of the network that is seen, one a row. */
export const networkExport: ExportList = {
  title: { de: "Verbindungen des Netzwerks", en: "Ties of the network" },
  query: QUERY,
  columns: [
    { header: { de: "Von", en: "From" }, type: "text" },
    { header: { de: "Von (Art)", en: "From (kind)" }, type: "text" },
    { header: { de: "Von (Kennung)", en: "From (id)" }, type: "text" },
    { header: { de: "Zu", en: "To" }, type: "text" },
    { header: { de: "Zu (Art)", en: "To (kind)" }, type: "text" },
    { header: { de: "Zu (Kennung)", en: "To (id)" }, type: "text" },
    { header: { de: "Verbindung", en: "Tie" }, type: "text" },
    { header: { de: "Seit", en: "Since" }, type: "date" },
    { header: { de: "Gewicht", en: "Weight" }, type: "number" },
  ],
  rows: ({ network }: Data, language) => {
    const end = (at: number) => {
      const kind = network.kinds[at] ?? "";
      return [network.labels[at] ?? null, KIND_WORDS[kind]?.[language] ?? kind, network.ids[at] ?? null];
    };
    return network.edgeSource.map((source, index) => [
      ...end(source),
      ...end(network.edgeTarget[index] ?? source),
      network.edgeKinds[index] ?? null,
      network.edgeSince[index] ?? null,
      network.edgeWeight[index] ?? null,
    ]);
  },
};

/** What is in the network that is seen, one a row, in the order of the list beside the picture. */
export const nodesExport: ExportList = {
  title: { de: "Einträge des Netzwerks", en: "Nodes of the network" },
  query: QUERY,
  columns: [
    { header: { de: "Name", en: "Name" }, type: "text" },
    { header: { de: "Art", en: "Kind" }, type: "text" },
    { header: { de: "Erstmals belegt", en: "First on record" }, type: "date" },
    { header: { de: "Gezeigte Verbindungen", en: "Ties shown" }, type: "number" },
    { header: { de: "Eintrag", en: "Entry" }, type: "link" },
  ],
  rows: ({ network }: Data, language, origin) =>
    network.ids.map((id, index) => {
      const kind = network.kinds[index] ?? "";
      return [
        network.labels[index] ?? null,
        KIND_WORDS[kind]?.[language] ?? kind,
        network.firstSeen[index] ?? null,
        network.degree[index] ?? null,
        `${origin}/${kind === "EVENT" ? "events" : "partners"}/${id}`,
      ];
    }),
};
