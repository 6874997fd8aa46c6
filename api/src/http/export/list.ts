import type { TableColumn, TableRow } from "@buendnisgraph/graph/interchange/table";

export type ExportLanguage = "de" | "en";

/** Both languages of a word that a file shows. */
export type Words = Record<ExportLanguage, string>;

/** A list that can be taken away as a table: what it asks the schema for, and what of the answer goes into the columns. */
export interface ExportList {
  title: Words;
  /** A GraphQL query; it takes the variables of the page it is exported from, and `after` where it has pages. */
  query: string;
  columns: readonly { header: Words; type: TableColumn["type"] }[];
  /** `origin` is where permalinks begin. */
  rows(data: never, language: ExportLanguage, origin: string): TableRow[];
  /** The cursor of the next page; undefined or null after the last. */
  next?(data: never): string | null | undefined;
}

/** A text in the language, or in German where there is no other. */
export function read(text: { de: string; en?: string | null }, language: ExportLanguage): string {
  return language === "en" ? (text.en ?? text.de) : text.de;
}

/** Where a source is found, or what it is called where it has no address. */
export function addressOf({
  url,
  title,
  publisher,
}: {
  url: string | null;
  title: string | null;
  publisher: string;
}): string {
  return url ?? title ?? publisher;
}

/** Several texts in one cell. */
export function joined(texts: readonly (string | null | undefined)[]): string | null {
  const kept = texts.filter((text) => text);
  return kept.length > 0 ? kept.join("; ") : null;
}

export const KIND_WORDS: Readonly<Record<string, Words>> = {
  ORGANISATION: { de: "Organisation", en: "organisation" },
  INITIATIVE: { de: "Initiative", en: "initiative" },
  COMPANY: { de: "Unternehmen", en: "company" },
  EVENT: { de: "Veranstaltung", en: "event" },
};
