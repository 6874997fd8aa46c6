import type { Correctable, Correction, CorrectionState, FieldValues } from "../../model/correction.ts";
import { hashOfSecret } from "../../model/secrets.ts";
import type { Store } from "../../store/store.ts";
import { wholeNumber } from "../../store/whole-number.ts";

export interface CorrectionsQuestion {
  state: CorrectionState | null;
  /** Only what this account proposed. */
  by: string | null;
  skip: number;
  first: number;
}

/** Those that are open come in the order they were proposed in; others, the latest first. */
export async function listCorrections(store: Store, question: CorrectionsQuestion): Promise<Correction[]> {
  const { state, by, skip, first } = question;
  const rows = await store.read<Row>(
    by ? CORRECTIONS_BY : state === "OPEN" ? OPEN_CORRECTIONS : CORRECTIONS,
    {
      state,
      by,
      skip: wholeNumber(skip),
      first: wholeNumber(first),
    },
  );
  return rows.map(toCorrection);
}

export async function countOpenCorrections(store: Store): Promise<number> {
  const [row] = await store.read<{ count: number }>(COUNT_OPEN);
  return row?.count ?? 0;
}

export async function correctionById(store: Store, id: string): Promise<Correction | undefined> {
  const [row] = await store.read<Row>(CORRECTION_BY_ID, { id });
  return row && toCorrection(row);
}

/** The one that the secret link leads to. */
export async function correctionBySecret(store: Store, secret: string): Promise<Correction | undefined> {
  const [row] = await store.read<Row>(CORRECTION_BY_SECRET, { hash: hashOfSecret(secret) });
  return row && toCorrection(row);
}

interface Row {
  correction: Omit<Correction, "about" | "proposed" | "held" | "source" | "taken"> & {
    aboutLabel: Correctable | null;
    aboutId: string | null;
    aboutName: string | null;
    proposed: string;
    held: string;
    sourceUrl: string | null;
    sourceTitle: string | null;
    taken: string | null;
  };
}

function toCorrection({ correction }: Row): Correction {
  const { aboutLabel, aboutId, aboutName, proposed, sourceUrl, sourceTitle, taken, ...rest } = correction;
  return {
    ...rest,
    about: aboutLabel && aboutId ? { label: aboutLabel, id: aboutId, name: aboutName ?? aboutId } : null,
    proposed: JSON.parse(proposed) as FieldValues,
    held: JSON.parse(correction.held) as FieldValues,
    source: sourceUrl || sourceTitle ? { url: sourceUrl, title: sourceTitle } : null,
    taken: taken === null ? null : (JSON.parse(taken) as FieldValues),
  };
}

export const OPEN_CORRECTIONS = `
MATCH (c:Correction {state: 'OPEN'})
WITH c ORDER BY c.proposedAt, c.id SKIP $skip LIMIT $first
OPTIONAL MATCH (proposer:Account {id: c.by})
RETURN c {
  .id, .state, .proposedAt, .aboutLabel, .aboutId, .aboutName, .isNewPartner, .text, .proposed, .held, .sourceUrl,
  .sourceTitle, .contact, .language, .by, byName: proposer.name, .decidedAt, .decidedBy, decidedByName: null,
  .reason, .taken, .change, .erased
} AS correction
ORDER BY correction.proposedAt, correction.id`;

export const CORRECTIONS = `
MATCH (c:Correction)
WHERE $state IS NULL OR c.state = $state
WITH c ORDER BY c.proposedAt DESC, c.id SKIP $skip LIMIT $first
OPTIONAL MATCH (proposer:Account {id: c.by})
OPTIONAL MATCH (editor:Account {id: c.decidedBy})
RETURN c {
  .id, .state, .proposedAt, .aboutLabel, .aboutId, .aboutName, .isNewPartner, .text, .proposed, .held, .sourceUrl,
  .sourceTitle, .contact, .language, .by, byName: proposer.name, .decidedAt, .decidedBy,
  decidedByName: editor.name, .reason, .taken, .change, .erased
} AS correction
ORDER BY correction.proposedAt DESC, correction.id`;

export const CORRECTIONS_BY = `
MATCH (c:Correction {by: $by})
WHERE $state IS NULL OR c.state = $state
WITH c ORDER BY c.proposedAt DESC, c.id SKIP $skip LIMIT $first
OPTIONAL MATCH (proposer:Account {id: c.by})
OPTIONAL MATCH (editor:Account {id: c.decidedBy})
RETURN c {
  .id, .state, .proposedAt, .aboutLabel, .aboutId, .aboutName, .isNewPartner, .text, .proposed, .held, .sourceUrl,
  .sourceTitle, .contact, .language, .by, byName: proposer.name, .decidedAt, .decidedBy,
  decidedByName: editor.name, .reason, .taken, .change, .erased
} AS correction
ORDER BY correction.proposedAt DESC, correction.id`;

const CORRECTION_BY_ID = `
MATCH (c:Correction {id: $id})
OPTIONAL MATCH (proposer:Account {id: c.by})
OPTIONAL MATCH (editor:Account {id: c.decidedBy})
RETURN c {
  .id, .state, .proposedAt, .aboutLabel, .aboutId, .aboutName, .isNewPartner, .text, .proposed, .held, .sourceUrl,
  .sourceTitle, .contact, .language, .by, byName: proposer.name, .decidedAt, .decidedBy,
  decidedByName: editor.name, .reason, .taken, .change, .erased
} AS correction`;

const CORRECTION_BY_SECRET = `
MATCH (c:Correction {secretHash: $hash})
OPTIONAL MATCH (proposer:Account {id: c.by})
OPTIONAL MATCH (editor:Account {id: c.decidedBy})
RETURN c {
  .id, .state, .proposedAt, .aboutLabel, .aboutId, .aboutName, .isNewPartner, .text, .proposed, .held, .sourceUrl,
  .sourceTitle, .contact, .language, .by, byName: proposer.name, .decidedAt, .decidedBy,
  decidedByName: editor.name, .reason, .taken, .change, .erased
} AS correction`;

const COUNT_OPEN = `
MATCH (c:Correction {state: 'OPEN'})
RETURN count(c) AS count`;
