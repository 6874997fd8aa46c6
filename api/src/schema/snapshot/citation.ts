import type { SnapshotShape } from "@buendnisgraph/graph/read/snapshots";

/** One line that names what, when, of which data, by which software. */
export function citationOf(snapshot: SnapshotShape): string {
  const { title, id, takenAt, revision, softwareVersion, asOf, dataset, files } = snapshot;
  const made = dataset === "example" ? " [made-up example data]" : "";
  const hash = files.find(({ format }) => format === "json")?.sha256 ?? "";
  return `Bündnisgraph (${takenAt.slice(0, 4)}): ${title}${made}. Snapshot ${id}, ${asOf ? `as of ${asOf}` : "no date chosen"}, data revision ${revision}, software version ${softwareVersion}, taken ${takenAt.slice(0, 10)}. SHA-256 (JSON) ${hash}.`;
}

/** Metadata after the DataCite schema 4.5, ready for whoever registers a DOI; what is not recorded is left out. */
export function dataciteOf(snapshot: SnapshotShape, address: string): object {
  const { id, title, takenAt, revision, softwareVersion, asOf, files, partners, events, ties, dataset } =
    snapshot;
  return {
    schemaVersion: "http://datacite.org/schema/kernel-4",
    identifiers: [{ identifier: id, identifierType: "Bündnisgraph snapshot" }],
    url: address,
    creators: [{ name: "Bündnisgraph", nameType: "Organizational" }],
    titles: [{ title }],
    publisher: { name: "Bündnisgraph" },
    publicationYear: Number(takenAt.slice(0, 4)),
    types: { resourceTypeGeneral: "Dataset", resourceType: "Network" },
    dates: [{ date: takenAt, dateType: "Created" }, ...(asOf ? [{ date: asOf, dateType: "Valid" }] : [])],
    version: `data revision ${revision}, software ${softwareVersion}`,
    formats: files.map(({ format }) => format),
    sizes: files.map(({ format, bytes }) => `${bytes} bytes (${format})`),
    descriptions: [
      {
        descriptionType: "Abstract",
        description: `${dataset === "example" ? "Made-up example data. " : ""}${partners} partners, ${events} events and ${ties} ties as recorded from public sources; what is missing may exist all the same.`,
      },
      {
        descriptionType: "TechnicalInfo",
        description: files.map(({ format, sha256 }) => `${format} SHA-256 ${sha256}`).join("; "),
      },
    ],
  };
}
