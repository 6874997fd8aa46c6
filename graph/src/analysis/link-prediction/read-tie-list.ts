import { parse } from "csv-parse/sync";
import { parseSpan } from "../../model/dates.ts";
import { type Contact, contactsOfEvents, type DatedTies, dayNumber } from "./dated-ties.ts";

/** A list that cannot be used; the message says what is wrong with it and what to do. */
export class TieListError extends Error {
  override readonly name = "TieListError";
}

export interface TieList extends DatedTies {
  /** Rows that were left out, as a spreadsheet numbers them, and why. */
  leftOut: { row: number; why: string }[];
}

/**
 * Reads a dated list of ties (source, target, date) or of participations (partner, event, date), with or
 * without kinds and regions; comma, semicolon or tab. TieListError where it is neither.
 */
export function readTieList(text: string): TieList {
  const [header = [], ...rows] = readRows(text);
  const columns = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]));
  const at = (row: string[], name: string) => row[columns.get(name) ?? -1]?.trim() ?? "";
  if (columns.has("source") && columns.has("target") && columns.has("date")) return readTies(rows, at);
  if (columns.has("partner") && columns.has("event") && columns.has("date"))
    return readParticipations(rows, at);
  throw new TieListError(
    `The list has the columns ${[...columns.keys()].map((name) => `"${name}"`).join(", ")}. It needs source, target and date for ties, or partner, event and date for participations.`,
  );
}

function readRows(text: string): string[][] {
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  if (first.trim() === "")
    throw new TieListError("The list is empty: its first line has to name the columns.");
  const delimiter = [",", ";", "\t"].reduce((best, sign) =>
    first.split(sign).length > first.split(best).length ? sign : best,
  );
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    throw new TieListError(`The list is no CSV: ${error instanceof Error ? error.message : error}`);
  }
}

type At = (row: string[], name: string) => string;

class Names {
  readonly #indexes = new Map<string, number>();
  readonly partners: string[] = [];
  readonly kinds: (string | null)[] = [];
  readonly regions: (string | null)[] = [];

  indexOf(name: string, kind: string, region: string): number {
    let index = this.#indexes.get(name);
    if (index === undefined) {
      index = this.partners.push(name) - 1;
      this.#indexes.set(name, index);
      this.kinds.push(null);
      this.regions.push(null);
    }
    this.kinds[index] ??= kind || null;
    this.regions[index] ??= region || null;
    return index;
  }
}

function readTies(rows: string[][], at: At): TieList {
  const names = new Names();
  const contacts: Contact[] = [];
  const leftOut: TieList["leftOut"] = [];
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) continue;
    const day = dayOf(at(row, "date"));
    const [source, target] = [at(row, "source"), at(row, "target")];
    if (day === null) leftOut.push({ row: index + 2, why: `"${at(row, "date")}" is no date` });
    else if (!source || !target) leftOut.push({ row: index + 2, why: "source or target is missing" });
    else if (source === target) leftOut.push({ row: index + 2, why: "a tie to itself" });
    else {
      const a = names.indexOf(source, at(row, "source_kind"), at(row, "source_region"));
      const b = names.indexOf(target, at(row, "target_kind"), at(row, "target_region"));
      contacts.push({ a, b, day, weight: 1 });
    }
  }
  contacts.sort((left, right) => left.day - right.day);
  return { ...listOf(names), contacts, appearances: [], leftOut };
}

function readParticipations(rows: string[][], at: At): TieList {
  const names = new Names();
  const events = new Map<string, { partner: number; day: number }[]>();
  const leftOut: TieList["leftOut"] = [];
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) continue;
    const day = dayOf(at(row, "date"));
    const [partner, event] = [at(row, "partner"), at(row, "event")];
    if (day === null) leftOut.push({ row: index + 2, why: `"${at(row, "date")}" is no date` });
    else if (!partner || !event) leftOut.push({ row: index + 2, why: "partner or event is missing" });
    else {
      const there = { partner: names.indexOf(partner, at(row, "kind"), at(row, "region")), day };
      const list = events.get(event);
      if (list) list.push(there);
      else events.set(event, [there]);
    }
  }
  return { ...listOf(names), ...contactsOfEvents(events.values()), leftOut };
}

function listOf({ partners, kinds, regions }: Names) {
  return { partners, kinds, regions };
}

function isBlank(row: string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}

/** A month or a year counts from its first day. */
function dayOf(text: string): number | null {
  const startsOn = parseSpan(text.slice(0, 10))?.startsOn ?? null;
  return startsOn === null ? null : dayNumber(startsOn);
}
