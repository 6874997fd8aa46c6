import { canonical, type FactRef, type FactTie, type Patch, type Properties } from "../../model/change.ts";
import type { TieType } from "../../model/graph-shape.ts";

/** One property, before and after; null where it was or is not there. */
export interface ChangedField {
  name: string;
  before: unknown;
  after: unknown;
}

export type Happened = "CAME" | "WENT" | "CHANGED";

export interface ChangedTie {
  type: TieType;
  from: FactRef;
  to: FactRef;
  happened: Happened;
  fields: ChangedField[];
}

/** What a change did to one thing: to itself, and to the ties that are told with it. */
export interface ChangedThing {
  thing: FactRef;
  happened: Happened;
  fields: ChangedField[];
  ties: ChangedTie[];
}

/** Ties to what has no page of its own and stands beside this one as a thing that came or went. */
const TOLD_BY_THEIR_END: ReadonlySet<TieType> = new Set(["STATES", "DATED_BY"]);

/**
 * A patch by the things it is about, in its own order. A tie is told once, where it starts; where only `of` is asked
 * for, also where it ends, since there nothing else would tell it.
 */
export function changedThings(patch: Patch, of?: ReadonlySet<string>): ChangedThing[] {
  const things = new Map<string, ChangedThing>();
  const thingOf = (ref: FactRef) => {
    const key = keyOf(ref);
    const thing = things.get(key) ?? {
      thing: { label: ref.label, id: ref.id },
      happened: "CHANGED",
      fields: [],
      ties: [],
    };
    things.set(key, thing);
    return thing;
  };
  const asked = ({ id }: FactRef) => !of || of.has(id);
  const itself = new Set(patch.nodes.map(keyOf));

  for (const node of patch.nodes) {
    if (!asked(node)) continue;
    const thing = thingOf(node);
    thing.happened = node.before === null ? "CAME" : node.after === null ? "WENT" : "CHANGED";
    thing.fields = changedFields(node.before, node.after);
  }
  for (const tie of changedTies(patch)) {
    if (TOLD_BY_THEIR_END.has(tie.type) && itself.has(keyOf(tie.to)) && asked(tie.to)) continue;
    if (asked(tie.from)) thingOf(tie.from).ties.push(tie);
    else if (asked(tie.to)) thingOf(tie.to).ties.push(tie);
  }
  return [...things.values()].flatMap(inPieces);
}

/** So many ties one entry tells at most: an event may gain thousands of participations at once. */
const MOST_TIES = 25;

/** A thing with many ties comes as several, the further ones with ties alone, so that pages stay small. */
function inPieces(thing: ChangedThing): ChangedThing[] {
  const { ties } = thing;
  const pieces = Math.max(1, Math.ceil(ties.length / MOST_TIES));
  return Array.from({ length: pieces }, (_, piece) => ({
    ...thing,
    ...(piece > 0 ? { happened: "CHANGED" as const, fields: [] } : {}),
    ties: ties.slice(piece * MOST_TIES, (piece + 1) * MOST_TIES),
  }));
}

/** A tie of the same type between the same two that went and came is one that changed. */
function changedTies({ removed, added }: Patch): ChangedTie[] {
  const gone = new Map<string, FactTie[]>();
  for (const tie of removed) gone.set(endsOf(tie), [...(gone.get(endsOf(tie)) ?? []), tie]);
  const came = added.map((tie): ChangedTie => {
    const before = gone.get(endsOf(tie))?.shift();
    const { type, from, to, properties } = tie;
    return {
      type,
      from,
      to,
      happened: before ? "CHANGED" : "CAME",
      fields: changedFields(before?.properties ?? null, properties),
    };
  });
  const went = [...gone.values()].flat().map(
    ({ type, from, to, properties }): ChangedTie => ({
      type,
      from,
      to,
      happened: "WENT",
      fields: changedFields(properties, null),
    }),
  );
  return [...went, ...came];
}

function changedFields(before: Properties | null, after: Properties | null): ChangedField[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .filter((name) => name !== "id")
    .map((name) => ({ name, before: before?.[name] ?? null, after: after?.[name] ?? null }))
    .filter(({ before, after }) => canonical(before) !== canonical(after))
    .filter(({ before, after }) => !isEmpty(before) || !isEmpty(after));
}

/** An empty list says no more than none. */
function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function keyOf({ label, id }: FactRef): string {
  return `${label}:${id}`;
}

function endsOf({ type, from, to }: FactTie): string {
  return `${type} ${keyOf(from)} ${keyOf(to)}`;
}
