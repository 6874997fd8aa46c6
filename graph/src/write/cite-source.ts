import type { z } from "zod";
import { today } from "../model/dates.ts";
import type { WriteTransaction } from "../store/store.ts";
import type { Draft } from "./change/draft.ts";
import type { source } from "./input/fields.ts";
import { loadKnown } from "./input/known.ts";
import { NewIds } from "./new-id.ts";

export type SourceInput = z.infer<typeof source>;

/** The id of the source that the input names: the one it knows, one that has the same address, or one made of it. */
export async function citeSource(
  draft: Draft,
  run: WriteTransaction["run"],
  input: SourceInput,
  newIds: NewIds = new NewIds(run),
): Promise<string> {
  if (input.id) {
    await loadKnown(draft, "Source", "source.id", [input.id]);
    return input.id;
  }
  const { url = null, title = null, readOn } = input;
  const [known] = url
    ? await run<{ id: string }>(SOURCE_BY_ADDRESS, { url })
    : await run<{ id: string }>(SOURCE_BY_TITLE, { title });
  if (known) return known.id;
  const host = url ? new URL(url).hostname.replace(/^www\./, "") : null;
  const made = await newIds.next("Source", title ?? `${host} ${new URL(url ?? "").pathname}`);
  draft.put("Source", made, {
    url,
    title,
    publisher: input.publisher ?? host ?? title,
    readOn: readOn ?? today(),
  });
  return made;
}

/** Its sources with one more, once. */
export function citing(sources: unknown, source: string): string[] {
  const all = Array.isArray(sources) ? (sources as string[]) : [];
  return all.includes(source) ? all : [...all, source];
}

const SOURCE_BY_ADDRESS = `
MATCH (s:Source {url: $url})
RETURN s.id AS id
ORDER BY id
LIMIT 1`;

const SOURCE_BY_TITLE = `
MATCH (s:Source {title: $title})
WHERE s.url IS NULL
RETURN s.id AS id
ORDER BY id
LIMIT 1`;
