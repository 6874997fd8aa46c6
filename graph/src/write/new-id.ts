import type { FactLabel } from "../model/graph-shape.ts";
import type { WriteTransaction } from "../store/store.ts";

const LONGEST = 60;

/** A name as it stands in an id: small letters, umlauts written out, words joined by hyphens, cut after a word. */
export function slugOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, LONGEST) || "ohne-namen";
}

/** Gives out ids that nothing has or had; one for the whole of a change, so that no two of its new things share one. */
export class NewIds {
  readonly #read: WriteTransaction["run"];
  readonly #given = new Set<string>();

  constructor(read: WriteTransaction["run"]) {
    this.#read = read;
  }

  async next(label: FactLabel, name: string): Promise<string> {
    const [id] = await this.many(label, [name]);
    if (id === undefined) throw new Error("no id was given");
    return id;
  }

  /** One for each name, in their order; two reads however many they are. */
  async many(label: FactLabel, names: readonly string[]): Promise<string[]> {
    const slugs = names.map(slugOf);
    const taken = new Set(
      (await this.#read<{ id: string }>(TAKEN[label] ?? TAKEN_BY_OTHERS, { slugs: [...new Set(slugs)] })).map(
        ({ id }) => id,
      ),
    );
    return slugs.map((slug) => {
      let id = slug;
      for (let number = 2; taken.has(id) || this.#given.has(id); number++) id = `${slug}-${number}`;
      this.#given.add(id);
      return id;
    });
  }
}

/** Ids that are the slug, or begin with it and a hyphen; a name once given to a history stays taken. */
const TAKEN_BY_OTHERS = `
UNWIND $slugs AS slug
MATCH (subject:Subject)
WHERE subject.id = slug OR subject.id STARTS WITH slug + '-'
RETURN subject.id AS id`;

function takenBy(label: FactLabel): string {
  return `
UNWIND $slugs AS slug
CALL (slug) {
  MATCH (n:${label})
  WHERE n.id = slug OR n.id STARTS WITH slug + '-'
  RETURN n.id AS id
  UNION
  MATCH (former:FormerId)
  WHERE former.id = slug OR former.id STARTS WITH slug + '-'
  RETURN former.id AS id
  UNION
  MATCH (subject:Subject)
  WHERE subject.id = slug OR subject.id STARTS WITH slug + '-'
  RETURN subject.id AS id
}
RETURN DISTINCT id`;
}

/** What gets ids from its name. */
const TAKEN: Partial<Record<FactLabel, string>> = {
  Partner: takenBy("Partner"),
  Event: takenBy("Event"),
  Market: takenBy("Market"),
  Offer: takenBy("Offer"),
  Proposal: takenBy("Proposal"),
  Problem: takenBy("Problem"),
  Forum: takenBy("Forum"),
  WorkingGroup: takenBy("WorkingGroup"),
  Measure: takenBy("Measure"),
  Source: takenBy("Source"),
  Statement: takenBy("Statement"),
};
