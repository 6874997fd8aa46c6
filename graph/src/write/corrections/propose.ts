import { z } from "zod";
import { CORRECTABLE, type Correctable, type FieldValues } from "../../model/correction.ts";
import { hashOfSecret, newId, newSecret } from "../../model/secrets.ts";
import { isSameValue, presentValues } from "../../read/corrections/present-values.ts";
import type { Store } from "../../store/store.ts";
import { email, id, line, linesOrNone, webAddress } from "../input/fields.ts";
import { checked, refuse } from "../input/input-problems.ts";
import { EventInput } from "../save-event.ts";
import { PartnerInput } from "../save-partner.ts";

/** Together with the fields; a page of writing. */
const LONGEST_TEXT = 4_000;
const LARGEST_INPUT = 20_000;

const Words = z.object({
  text: linesOrNone(LONGEST_TEXT).optional(),
  contact: email.optional(),
  language: z.enum(["de", "en"]).nullish(),
});

const CorrectionInput = Words.extend({
  about: id,
  partner: PartnerInput.nullish(),
  event: EventInput.nullish(),
  source: z.object({ url: webAddress.optional(), title: line(300).nullish() }).nullish(),
});
export type CorrectionInput = z.input<typeof CorrectionInput>;
export type NewPartnerInput = z.input<typeof Words> & { partner: z.input<typeof PartnerInput> };

export interface Proposed {
  id: string;
  /** What the secret link is made of; only its hash is kept. */
  secret: string;
}

/** Keeps a proposal to correct something, for an editor to decide; the facts stay as they are. InvalidInput. */
export async function proposeCorrection(
  store: Store,
  by: string | null,
  raw: CorrectionInput,
): Promise<Proposed> {
  refuseTooLarge(raw);
  const input = checked(CorrectionInput, raw);
  const about = await findCorrectable(store, input.about);
  const fields = fieldsFor(about.label, raw);
  const present = await presentValues(store, about);
  const proposed = Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !isSameValue(name, value, present[name])),
  );
  const names = Object.keys(proposed);
  if (names.length === 0 && !input.text) refuse("text", "REQUIRED");
  const source = input.partner?.source ?? input.event?.source ?? input.source;
  return keep(store, by, input, {
    about,
    proposed,
    held: Object.fromEntries(names.map((name) => [name, present[name] ?? null])),
    source: { url: source?.url ?? null, title: source?.title ?? null },
  });
}

/** Keeps the proposal of a partner that is missing, likewise. */
export async function proposePartner(
  store: Store,
  by: string | null,
  { partner, ...words }: NewPartnerInput,
): Promise<Proposed> {
  const input = checked(Words, words);
  const { source, ...read } = checkedNewPartner(partner);
  const present = Object.entries(fieldsOf(read)).filter(([name, value]) => !isSameValue(name, value, null));
  return keep(store, by, input, {
    about: null,
    proposed: Object.fromEntries(present),
    held: {},
    source: { url: source.url ?? null, title: source.title ?? null },
  });
}

/** A partner as it may be proposed, cleaned; InvalidInput. */
export function checkedNewPartner(partner: NewPartnerInput["partner"]) {
  refuseTooLarge(partner);
  const read = checked(PartnerInput, partner);
  if (partner.id) refuse("id", "DOES_NOT_FIT");
  if (!read.name) refuse("name", "REQUIRED");
  if (!read.kind) refuse("kind", "REQUIRED");
  return read;
}

/** The fields that are proposed, cleaned; those of another kind of thing are refused. */
function fieldsFor(label: Correctable, { partner, event }: CorrectionInput): FieldValues {
  if (partner && label !== "Partner") refuse("partner", "DOES_NOT_FIT", "about");
  if (event && label !== "Event") refuse("event", "DOES_NOT_FIT", "about");
  if (partner) return fieldsOf(checked(PartnerInput, partner));
  if (event) {
    const { date: _span, ...read } = checked(EventInput, event);
    return { ...fieldsOf(read), ...(event.date === undefined ? {} : { date: event.date?.trim() ?? "" }) };
  }
  return {};
}

function fieldsOf(read: object): FieldValues {
  const apart = ["id", "basedOn", "source", "anyway"];
  return Object.fromEntries(
    Object.entries(read).filter(([name, value]) => value !== undefined && !apart.includes(name)),
  );
}

function refuseTooLarge(raw: object): void {
  if (JSON.stringify(raw).length > LARGEST_INPUT) refuse("", "TOO_LONG", String(LARGEST_INPUT));
}

async function findCorrectable(store: Store, about: string) {
  const [row] = await store.read<{ label: Correctable; id: string; name: string }>(FIND, { id: about });
  return row && CORRECTABLE.includes(row.label) ? row : refuse("about", "UNKNOWN_ID", about.slice(0, 100));
}

interface Kept {
  about: { label: Correctable; id: string; name: string } | null;
  proposed: FieldValues;
  held: FieldValues;
  source: { url: string | null; title: string | null };
}

async function keep(
  store: Store,
  by: string | null,
  { text, contact, language }: z.infer<typeof Words>,
  { about, proposed, held, source }: Kept,
): Promise<Proposed> {
  const secret = newSecret();
  const made = newId("correction");
  await store.keep(KEEP, {
    id: made,
    secretHash: hashOfSecret(secret),
    proposedAt: new Date().toISOString(),
    label: about?.label ?? null,
    about: about?.id ?? null,
    name: about?.name ?? proposed["name"] ?? null,
    isNewPartner: about === null,
    text: text ?? null,
    proposed: JSON.stringify(proposed),
    held: JSON.stringify(held),
    url: source.url,
    title: source.title,
    contact: contact ?? null,
    language: language ?? "de",
    by,
  });
  return { id: made, secret };
}

const KEEP = `
CREATE (c:Correction {
  id: $id, secretHash: $secretHash, state: 'OPEN', proposedAt: $proposedAt, aboutLabel: $label, aboutId: $about,
  aboutName: $name, isNewPartner: $isNewPartner, text: $text, proposed: $proposed, held: $held, sourceUrl: $url,
  sourceTitle: $title, contact: $contact, language: $language, by: $by, erased: false
})`;

const FIND = `
CALL () {
  OPTIONAL MATCH (former:FormerId {id: $id})
  MATCH (n:Partner {id: coalesce(former.survivor, $id)}) RETURN 'Partner' AS label, n.id AS id, n.name AS name
  UNION MATCH (n:Event {id: $id}) RETURN 'Event' AS label, n.id AS id, n.title AS name
  UNION MATCH (n:Region {id: $id}) RETURN 'Region' AS label, n.id AS id, n.name AS name
  UNION MATCH (n:Proposal {id: $id}) RETURN 'Proposal' AS label, n.id AS id, n.textDe AS name
  UNION MATCH (n:Problem {id: $id}) RETURN 'Problem' AS label, n.id AS id, n.textDe AS name
  UNION MATCH (n:Forum {id: $id}) RETURN 'Forum' AS label, n.id AS id, n.textDe AS name
  UNION MATCH (n:WorkingGroup {id: $id}) RETURN 'WorkingGroup' AS label, n.id AS id, n.textDe AS name
  UNION MATCH (n:Measure {id: $id}) RETURN 'Measure' AS label, n.id AS id, n.titleDe AS name
}
RETURN label, id, name`;
