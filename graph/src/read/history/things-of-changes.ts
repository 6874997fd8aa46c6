import type { FactRef } from "../../model/change.ts";
import { unpackPatch } from "../../model/packed-patch.ts";
import type { Store } from "../../store/store.ts";
import { wholeNumber } from "../../store/whole-number.ts";
import { type ChangedThing, changedThings } from "./changed-things.ts";

/** Where a page of things begins: within which part of the change, and how many things into it. */
export interface ThingsCursor {
  part: number;
  skip: number;
}

export interface ThingsQuestion {
  change: string;
  /** Ids of what is asked about; null for all that the change did. */
  of: readonly string[] | null;
  from: ThingsCursor;
  first: number;
}

export interface ThingsPage {
  things: { thing: ChangedThing; next: ThingsCursor }[];
  hasNext: boolean;
}

/**
 * What changes did, a page of things each: parts are read one after the other until the pages are full, all changes
 * at once, so that of a large import only what is shown is read and sent.
 */
export async function thingsOfChanges(
  store: Store,
  questions: readonly ThingsQuestion[],
): Promise<ThingsPage[]> {
  const pages = questions.map(() => ({ things: [], hasNext: false }) as ThingsPage);
  let open = questions.map(({ from }, index) => ({ index, from }));
  while (open.length > 0) {
    const parts = await nextParts(
      store,
      open.map(({ index, from }) => ({ ...(questions[index] as ThingsQuestion), from })),
    );
    const further: typeof open = [];
    open.forEach(({ index, from }, at) => {
      const part = parts[at];
      if (!part) return;
      const question = questions[index] as ThingsQuestion;
      const page = pages[index] as ThingsPage;
      const all = changedThings(unpackPatch(part.content), question.of ? new Set(question.of) : undefined);
      const skip = part.position === from.part ? from.skip : 0;
      const room = question.first - page.things.length;
      const taken = all.slice(skip, skip + room);
      page.things.push(
        ...taken.map((thing, step) => ({
          thing,
          next: { part: part.position, skip: skip + step + 1 },
        })),
      );
      if (skip + room < all.length) page.hasNext = true;
      else if (page.things.length >= question.first) page.hasNext = part.isLast === false;
      else if (!part.isLast) further.push({ index, from: { part: part.position + 1, skip: 0 } });
    });
    open = further;
  }
  return pages;
}

interface Part {
  position: number;
  content: string;
  isLast: boolean;
}

/** For each question the first part from where it begins that has to do with it. */
async function nextParts(
  store: Store,
  questions: readonly Pick<ThingsQuestion, "change" | "of" | "from">[],
): Promise<(Part | undefined)[]> {
  const rows = await store.read<Part & { index: number }>(NEXT_PARTS, {
    questions: questions.map(({ change, of, from }, index) => ({
      index: wholeNumber(index),
      change,
      of,
      part: wholeNumber(from.part),
    })),
  });
  const parts = new Map(rows.map((row) => [row.index, row]));
  return questions.map((_, index) => parts.get(index));
}

/** The names of things as they are now, by `label:id`; what is gone has none. */
export async function namesOfThings(store: Store, refs: readonly FactRef[]): Promise<Map<string, string>> {
  const rows = await store.read<{ label: string; id: string; name: string }>(NAMES, {
    refs: refs.map(({ label, id }) => ({ label, id })),
  });
  return new Map(rows.map(({ label, id, name }) => [`${label}:${id}`, name]));
}

export const NEXT_PARTS = `
UNWIND $questions AS question
MATCH (c:Change {id: question.change})
CALL (c, question) {
  WITH * WHERE question.of IS NULL
  MATCH (c)-[:HAS_PART]->(part:ChangePart)
  WHERE part.position >= question.part
  RETURN collect(part.position) AS positions
  UNION
  WITH * WHERE question.of IS NOT NULL
  UNWIND question.of AS subject
  MATCH (:Subject {id: subject})<-[touched:TOUCHED]-(c)
  WHERE touched.part >= question.part
  RETURN collect(DISTINCT touched.part) AS positions
}
WITH c, question, positions, reduce(least = head(positions), at IN positions | CASE WHEN at < least THEN at ELSE least END) AS position
MATCH (c)-[:HAS_PART]->(part:ChangePart {position: position})
RETURN question.index AS index, position, part.content AS content, size(positions) = 1 AS isLast`;

/** One seek a label: with a label from a parameter Neo4j would look through all nodes. */
export const NAMES = `
UNWIND $refs AS ref
CALL (ref) {
  WITH ref WHERE ref.label = 'Partner' MATCH (n:Partner {id: ref.id}) RETURN n.name AS name
  UNION WITH ref WHERE ref.label = 'Event' MATCH (n:Event {id: ref.id}) RETURN n.title AS name
  UNION WITH ref WHERE ref.label = 'Series' MATCH (n:Series {id: ref.id}) RETURN n.title AS name
  UNION WITH ref WHERE ref.label = 'Market' MATCH (n:Market {id: ref.id}) RETURN n.title AS name
  UNION WITH ref WHERE ref.label = 'Publication' MATCH (n:Publication {id: ref.id}) RETURN n.title AS name
  UNION WITH ref WHERE ref.label = 'Region' MATCH (n:Region {id: ref.id}) RETURN n.name AS name
  UNION WITH ref WHERE ref.label = 'Topic' MATCH (n:Topic {id: ref.id}) RETURN n.nameDe AS name
  UNION WITH ref WHERE ref.label = 'Alliance' MATCH (n:Alliance {id: ref.id}) RETURN n.name AS name
  UNION WITH ref WHERE ref.label = 'Offer' MATCH (n:Offer {id: ref.id}) RETURN n.textDe AS name
  UNION WITH ref WHERE ref.label = 'Proposal' MATCH (n:Proposal {id: ref.id}) RETURN n.textDe AS name
  UNION WITH ref WHERE ref.label = 'Problem' MATCH (n:Problem {id: ref.id}) RETURN n.textDe AS name
  UNION WITH ref WHERE ref.label = 'Forum' MATCH (n:Forum {id: ref.id}) RETURN n.textDe AS name
  UNION WITH ref WHERE ref.label = 'WorkingGroup' MATCH (n:WorkingGroup {id: ref.id}) RETURN n.textDe AS name
  UNION WITH ref WHERE ref.label = 'Measure' MATCH (n:Measure {id: ref.id}) RETURN n.titleDe AS name
  UNION WITH ref WHERE ref.label = 'Statement' MATCH (n:Statement {id: ref.id}) RETURN n.text AS name
  UNION WITH ref WHERE ref.label = 'DateStatement' MATCH (n:DateStatement {id: ref.id}) RETURN n.text AS name
  UNION WITH ref WHERE ref.label = 'Source' MATCH (n:Source {id: ref.id}) RETURN coalesce(n.title, n.url) AS name
}
RETURN ref.label AS label, ref.id AS id, name`;
