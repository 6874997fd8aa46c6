import {
  canonical,
  type FactRef,
  type FactTie,
  type Patch,
  type Properties,
  tieKey,
} from "../../model/change.ts";
import { FACT_LABELS, type FactLabel, KEPT_PROPERTIES, type TieType } from "../../model/graph-shape.ts";
import type { WriteTransaction } from "../../store/store.ts";

/**
 * A piece of the graph as it is and as it shall be: load what a change is about, change it here, and take the
 * difference as a patch. Ties count as loaded from where they start; with `around`, those that lead there too.
 */
export class Draft {
  readonly #read: WriteTransaction["run"];
  #before = { nodes: new Map<string, Properties>(), ties: new Map<string, FactTie>() };
  #now = { nodes: new Map<string, Properties>(), ties: new Map<string, FactTie>() };

  constructor(read: WriteTransaction["run"]) {
    this.#read = read;
  }

  /** Loads these nodes, those that are there. */
  async load(label: FactLabel, ids: readonly string[], { around = false } = {}): Promise<void> {
    if (ids.length === 0) return;
    const rows = await this.#read<LoadedNode>(LOAD[label], { ids: [...new Set(ids)], around });
    for (const { id, properties, leaving, arriving } of rows) {
      const key = nodeKey({ label, id });
      if (!this.#before.nodes.has(key)) {
        const facts = factsOf(properties);
        this.#before.nodes.set(key, facts);
        this.#now.nodes.set(key, { ...facts });
      }
      const node: FactRef = { label, id };
      for (const { other, ...tie } of leaving) this.#loadTie({ ...tie, from: node, to: other });
      for (const { other, ...tie } of arriving) this.#loadTie({ ...tie, from: other, to: node });
    }
  }

  #loadTie(tie: FactTie): void {
    const key = tieKey(tie);
    if (this.#before.ties.has(key)) return;
    this.#before.ties.set(key, tie);
    this.#now.ties.set(key, tie);
  }

  /** What the node shall carry; undefined where it is not loaded, not there, or removed. */
  node(label: FactLabel, id: string): Readonly<Properties> | undefined {
    return this.#now.nodes.get(nodeKey({ label, id }));
  }

  has(label: FactLabel, id: string): boolean {
    return this.#now.nodes.has(nodeKey({ label, id }));
  }

  /** Makes the node, or changes what is named here; a null takes a property away. */
  put(label: FactLabel, id: string, properties: Properties): void {
    const key = nodeKey({ label, id });
    const all = { ...this.#now.nodes.get(key), ...properties, id };
    this.#now.nodes.set(key, withoutNulls(all));
  }

  /** Takes the node away with all its loaded ties. */
  remove(label: FactLabel, id: string): void {
    this.#now.nodes.delete(nodeKey({ label, id }));
    const isEnd = (end: FactRef) => end.label === label && end.id === id;
    for (const [key, { from, to }] of this.#now.ties)
      if (isEnd(from) || isEnd(to)) this.#now.ties.delete(key);
  }

  tiesFrom(label: FactLabel, id: string, type?: TieType): FactTie[] {
    return this.#ties(type, ({ from }) => from.label === label && from.id === id);
  }

  tiesTo(label: FactLabel, id: string, type?: TieType): FactTie[] {
    return this.#ties(type, ({ to }) => to.label === label && to.id === id);
  }

  #ties(type: TieType | undefined, fits: (tie: FactTie) => boolean): FactTie[] {
    return [...this.#now.ties.values()].filter((tie) => (!type || tie.type === type) && fits(tie));
  }

  tie(type: TieType, from: FactRef, to: FactRef, properties: Properties): void {
    const tie = { type, from, to, properties: withoutNulls(properties) };
    this.#now.ties.set(tieKey(tie), tie);
  }

  untie(tie: FactTie): void {
    this.#now.ties.delete(tieKey(tie));
  }

  /** The ties of one type that start here are these and no others. */
  replaceTies(type: TieType, from: FactRef, ties: readonly { to: FactRef; properties: Properties }[]): void {
    for (const tie of this.tiesFrom(from.label, from.id, type)) this.untie(tie);
    for (const { to, properties } of ties) this.tie(type, from, to, properties);
  }

  /** The difference between what was loaded and what shall be. */
  patch(): Patch {
    const keys = new Set([...this.#before.nodes.keys(), ...this.#now.nodes.keys()]);
    const nodes = [...keys].flatMap((key) => {
      const change = difference(this.#before.nodes.get(key) ?? null, this.#now.nodes.get(key) ?? null);
      return change ? [{ ...refOf(key), ...change }] : [];
    });
    return {
      nodes,
      removed: [...this.#before.ties].filter(([key]) => !this.#now.ties.has(key)).map(([, tie]) => tie),
      added: [...this.#now.ties].filter(([key]) => !this.#before.ties.has(key)).map(([, tie]) => tie),
    };
  }

  /** Once its patch is written: forgets everything. */
  clear(): void {
    this.#before = { nodes: new Map(), ties: new Map() };
    this.#now = { nodes: new Map(), ties: new Map() };
  }
}

function difference(before: Properties | null, after: Properties | null) {
  if (!before || !after) return before || after ? { before, after } : undefined;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => canonical(before[name] ?? null) !== canonical(after[name] ?? null),
  );
  if (names.length === 0) return undefined;
  const only = (properties: Properties) =>
    Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
  return { before: only(before), after: only(after) };
}

function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Without what is computed from the facts. */
export function factsOf(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !KEPT_PROPERTIES.has(name)));
}

function nodeKey({ label, id }: FactRef): string {
  return `${label}:${id}`;
}

function refOf(key: string): FactRef {
  const colon = key.indexOf(":");
  return { label: key.slice(0, colon) as FactLabel, id: key.slice(colon + 1) };
}

interface LoadedTie {
  type: TieType;
  other: FactRef;
  properties: Properties;
}

interface LoadedNode {
  id: string;
  properties: Properties;
  leaving: LoadedTie[];
  arriving: LoadedTie[];
}

const LABEL_LIST = FACT_LABELS.map((label) => `'${label}'`).join(", ");

/** One statement a label, written out: with a label from a parameter Neo4j would look through all nodes. */
const LOAD = Object.fromEntries(
  FACT_LABELS.map((label) => [
    label,
    `
UNWIND $ids AS id
MATCH (n:${label} {id: id})
RETURN id, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[tie]->(other)
    WHERE NOT type(tie) IN ['LISTED_IN', 'WORKS_ON', 'COUNTS', 'BORDERS', 'PART_OF']
    RETURN {
      type: type(tie), properties: properties(tie),
      other: {id: other.id, label: head([label IN labels(other) WHERE label IN [${LABEL_LIST}]])}
    }
  } AS leaving,
  COLLECT {
    MATCH (n)<-[tie]-(other)
    WHERE $around AND NOT type(tie) IN ['LISTED_IN', 'WORKS_ON', 'COUNTS', 'BORDERS', 'PART_OF']
    RETURN {
      type: type(tie), properties: properties(tie),
      other: {id: other.id, label: head([label IN labels(other) WHERE label IN [${LABEL_LIST}]])}
    }
  } AS arriving`,
  ]),
) as Record<FactLabel, string>;
