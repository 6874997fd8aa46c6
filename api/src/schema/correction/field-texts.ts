import type { Loaders } from "../loaders.ts";

/** Fields that hold ids of regions or topics. */
const LABELS: Readonly<Record<string, string>> = {
  basedIn: "Region",
  activeIn: "Region",
  region: "Region",
  topics: "Topic",
  series: "Series",
};

/** The value of a field as texts: ids by their names, texts in both languages one after the other. */
export async function textsOf(load: Loaders, name: string, value: unknown): Promise<string[] | null> {
  const all = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  const texts = (await Promise.all(all.map((part) => textOf(load, name, part)))).flat();
  return texts.length > 0 ? texts : null;
}

async function textOf(load: Loaders, name: string, part: unknown): Promise<string[]> {
  const label = LABELS[name];
  if (label) return [(await load.thingName.load(`${label}:${String(part)}`)) ?? String(part)];
  if (typeof part !== "object" || part === null) return part === "" ? [] : [String(part)];
  if ("de" in part)
    return [part.de, "en" in part ? part.en : null].filter((text) => typeof text === "string");
  if ("text" in part && typeof part.text === "object") return withTopics(load, part);
  if ("text" in part) return [String(part.text)];
  if ("title" in part) return [String(part.title)];
  return [JSON.stringify(part)];
}

/** An offer or request with what it is on. */
async function withTopics(load: Loaders, offer: object & { text: unknown }): Promise<string[]> {
  const [text = ""] = await textOf(load, "text", offer.text);
  const ids = "topics" in offer && Array.isArray(offer.topics) ? offer.topics : [];
  const topics = (await textsOf(load, "topics", ids)) ?? [];
  return [topics.length > 0 ? `${text} (${topics.join(", ")})` : text];
}
