import type { ImportQuery, PartnerMatch } from "../../gql/graphql.ts";

export type PlaceAsked = NonNullable<ImportQuery["import"]>["placeQuestions"][number];

/** A partner, event or proposal of a row that may be on record already. */
export interface RowAsked {
  row: number;
  slot: string;
  name: string;
}

/** Something that only an editor can say. The key stands in the address. */
export type Question =
  | { is: "place"; key: string; open: boolean; place: PlaceAsked }
  | { is: "row"; key: string; open: boolean; asked: RowAsked };

interface MayAsk {
  row: number;
  leftOut: boolean;
  partners: readonly { slot: string; name: string; match: PartnerMatch; decided: boolean }[];
}

/** What rows with something to settle ask, leaving out what is decided. */
export function askedByRows(rows: readonly MayAsk[]): RowAsked[] {
  return rows
    .filter(({ leftOut }) => !leftOut)
    .flatMap(({ row, partners }) =>
      partners
        .filter(({ match, decided }) => match === "ASK" && !decided)
        .map(({ slot, name }) => ({ row, slot, name })),
    );
}

export function keyOfRow({ row, slot }: Pick<RowAsked, "row" | "slot">): string {
  return `${row}-${slot}`;
}

/**
 * All questions in their order: places first, since a county may tell who a partner is; then rows as in the file.
 * `before` are rows that were asked about earlier: what is no longer asked is decided, and can be looked at again.
 */
export function questionsOf(
  places: readonly PlaceAsked[],
  open: readonly RowAsked[],
  before: readonly RowAsked[],
): Question[] {
  const stillOpen = new Set(open.map(keyOfRow));
  const rows = new Map([...before, ...open].map((asked) => [keyOfRow(asked), asked]));
  return [
    ...places
      .toSorted((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
      .map((place): Question => ({ is: "place", key: `place-${place.id}`, open: !place.answered, place })),
    ...[...rows]
      .toSorted(([, a], [, b]) => a.row - b.row || a.slot.localeCompare(b.slot))
      .map(([key, asked]): Question => ({ is: "row", key, open: stillOpen.has(key), asked })),
  ];
}

/** The next open question after the one with the key, from the start again where there is none after it. */
export function nextOpen(questions: readonly Question[], key: string | undefined): Question | undefined {
  const at = questions.findIndex((question) => question.key === key);
  return [...questions.slice(at + 1), ...questions.slice(0, Math.max(at, 0))].find(({ open }) => open);
}

/** The question `by` places further, stopping at both ends. */
export function stepFrom(questions: readonly Question[], key: string | undefined, by: number) {
  const at = questions.findIndex((question) => question.key === key);
  return questions[Math.max(0, Math.min(questions.length - 1, at + by))];
}
