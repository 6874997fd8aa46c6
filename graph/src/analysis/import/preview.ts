import type {
  CollaborationRow,
  ConferenceRow,
  ImportRow,
  PartnerRow,
  ProposalRow,
} from "../../interchange/import/import-row.ts";
import {
  type Decisions,
  type EffectCounts,
  type ImportCounts,
  type ImportKind,
  NO_ROWS,
} from "../../model/imports.ts";
import { type PlaceIndex, placeIndex } from "../places/place-index.ts";
import { AskedPlaces } from "./asked-places.ts";
import type { KnownFacts } from "./known-facts.ts";
import { Locator } from "./locate.ts";
import { NamedPartners, type PartnerIndex } from "./named-partners.ts";
import type { Found } from "./outcome.ts";
import { CollaborationRows } from "./preview-collaborations.ts";
import { ConferenceRows } from "./preview-conferences.ts";
import { findPartnerRow, PartnerOutcomes } from "./preview-partners.ts";
import { ProposalRows } from "./preview-proposals.ts";
import type { AskedPlace, PreviewRow } from "./preview-row.ts";

export interface PreviewInput {
  kind: ImportKind;
  /** The rows of the list in their order, some at a time. */
  parts: Iterable<readonly ImportRow[]>;
  facts: KnownFacts;
  decisions: Decisions;
  /** Where partners are looked for; nobody is in it yet. */
  partnerIndex: (places: PlaceIndex) => PartnerIndex;
  /** Hears the rows as they are compared, part by part, once all are found. */
  onPart: (rows: PreviewRow[]) => void;
}

export interface Preview {
  questions: AskedPlace[];
  counts: ImportCounts;
  effects: EffectCounts;
}

/** Compares the rows of a list with what is on record, and says what would happen with each. */
export function preview({ kind, parts, facts, decisions, partnerIndex, onPart }: PreviewInput): Preview {
  const places = placeIndex(facts.places);
  const locator = new Locator(places, decisions.places);
  const partners = new NamedPartners(facts.partners, partnerIndex(places), decisions);
  const { find, outcome } = comparing(kind, facts, decisions, locator, partners);
  const found: Found[][] = [];
  for (const part of parts) found.push(part.map(find));
  partners.follow();
  const leftOut = new Set(decisions.leftOut);
  const counts = { ...NO_ROWS };
  const effects: EffectCounts = {};
  const questions = new AskedPlaces();
  for (const [at, part] of found.entries()) {
    // What is told is let go, so that a long list is not held twice.
    found[at] = [];
    const rows = part.map((one) => outcome(one, leftOut.has(one.values.row)));
    countRows(counts, rows);
    countEffects(effects, rows);
    for (const { row, placeQuestion } of rows)
      questions.add(row, placeQuestion && locator.asked(placeQuestion));
    onPart(rows);
  }
  return { questions: questions.all(), counts, effects };
}

interface Comparing {
  find: (row: ImportRow) => Found;
  outcome: (found: Found, leftOut: boolean) => PreviewRow;
}

/** Rows were read as the kind's: which shape they have is known from it alone. */
function comparing(
  kind: ImportKind,
  facts: KnownFacts,
  decisions: Decisions,
  locator: Locator,
  partners: NamedPartners,
): Comparing {
  if (kind === "conferences") {
    const conferences = new ConferenceRows(facts, locator, decisions);
    return {
      find: (row) => conferences.find(row as ConferenceRow),
      outcome: (found, leftOut) => conferences.outcome(found, leftOut),
    };
  }
  if (kind === "collaborations") {
    const pairs = new CollaborationRows(facts, partners, locator);
    return {
      find: (row) => pairs.find(row as CollaborationRow),
      outcome: (found, leftOut) => pairs.outcome(found, leftOut),
    };
  }
  if (kind === "proposals") {
    const proposals = new ProposalRows(facts, partners, locator);
    return {
      find: (row) => proposals.find(row as ProposalRow),
      outcome: (found, leftOut) => proposals.outcome(found, leftOut),
    };
  }
  const outcomes = new PartnerOutcomes(kind, facts, partners, locator);
  return {
    find: (row) => findPartnerRow(row as PartnerRow, kind, facts, locator, partners),
    outcome: (found, leftOut) => outcomes.outcome(found, leftOut),
  };
}

const COUNTED = {
  new: "new",
  matched: "matched",
  "possible-duplicate": "possibleDuplicate",
  unchanged: "unchanged",
  rejected: "rejected",
} as const;

function countRows(counts: ImportCounts, rows: readonly PreviewRow[]): void {
  for (const { action, open, leftOut } of rows) {
    counts.rows++;
    counts[COUNTED[action]]++;
    if (open) counts.open++;
    if (leftOut) counts.leftOut++;
  }
}

/** What is written with the rows that are settled and not left out; a row may bring two partners. */
function countEffects(counts: EffectCounts, rows: readonly PreviewRow[]): void {
  for (const { effects, slots, open, leftOut } of rows) {
    if (open || leftOut) continue;
    for (const effect of effects)
      counts[effect] = (counts[effect] ?? 0) + (effect === "NEW_PARTNER" ? newPartners(slots) : 1);
  }
}

function newPartners(slots: PreviewRow["slots"]): number {
  return slots.filter(
    ({ slot, match, sameAsRow }) => slot !== "text" && match === "NEW" && sameAsRow === null,
  ).length;
}
