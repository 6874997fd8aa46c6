import type { EventToEditQuery } from "../../../gql/graphql.ts";
import type { Field, ValuesOf } from "../../../ui/form/field.ts";
import { choiceField } from "../../../ui/form/fields/choice-field.tsx";
import { dateField } from "../../../ui/form/fields/date-field.tsx";
import { flagField } from "../../../ui/form/fields/flag-field.tsx";
import { nodeField, picked } from "../../../ui/form/fields/node-field.tsx";
import { numberField } from "../../../ui/form/fields/number-field.tsx";
import { rowOf, rowsField } from "../../../ui/form/fields/rows-field.tsx";
import { textField } from "../../../ui/form/fields/text-field.tsx";
import { topicsField } from "../../../ui/form/fields/topics-field.tsx";
import { whereField } from "../../../ui/form/fields/where-field.tsx";
import { partialDateOf } from "../../../ui/form/partial-date.ts";
import { EVENT_KINDS } from "../../events/event-kinds.ts";

const COUNTED = ["PRESENT", "EXPECTED", "INVITED", "APPLICANTS", "STANDS", "SUPPORTERS", "OTHER"] as const;
const BOUNDS = ["EXACT", "ABOUT", "MORE_THAN", "LESS_THAN"] as const;

const STATEMENT_FIELDS = {
  text: textField("text", {
    label: "edit.field.statement",
    hint: "edit.hint.statement",
    required: true,
    most: 500,
  }),
  number: numberField("number", { label: "edit.field.number", most: 10_000_000 }),
  bound: choiceField("bound", {
    label: "edit.field.bound",
    required: true,
    values: BOUNDS,
    nameOf: (bound) => `edit.bound.${bound}`,
  }),
  of: choiceField("of", {
    label: "edit.field.of",
    required: true,
    values: COUNTED,
    nameOf: (counted) => `counted.${counted}`,
  }),
  preferred: flagField("preferred", {
    label: "edit.field.preferred",
    hint: "edit.hint.preferred",
    usual: false,
  }),
};

const title = textField("title", { label: "edit.field.market", hint: "edit.hint.market", most: 300 });

/** The market by its name alone; emptied, there is none. */
const market: Field<string, { market: { title: string } | null }> = {
  ...title,
  inputNames: ["market"],
  fromInput: ({ market: held }) => held?.title ?? "",
  toInput: (text) => ({ market: text.trim() ? { title: text.trim() } : null }),
};

/** All that an editor fills in of an event. */
export const EVENT_FIELDS = {
  title: textField("title", { label: "edit.field.title", required: true, most: 300 }),
  shortLabel: textField("shortLabel", {
    label: "edit.field.shortLabel",
    hint: "edit.hint.shortLabel",
    most: 60,
  }),
  kind: choiceField("kind", {
    label: "edit.field.eventKind",
    required: true,
    values: EVENT_KINDS,
    nameOf: (kind) => `eventKind.${kind}`,
  }),
  scope: choiceField("scope", {
    label: "edit.field.scope",
    values: ["CENTRAL", "REGIONAL"] as const,
    nameOf: (scope) => `scope.${scope}`,
  }),
  date: dateField("date", { label: "edit.field.date", hint: "edit.hint.dateSpan", span: true }),
  where: whereField("region", { label: "edit.field.heldAt" }),
  venue: textField("venue", { label: "edit.field.venue", most: 200 }),
  gathering: flagField("gathering", {
    label: "edit.field.gathering",
    hint: "edit.hint.gathering",
    usual: true,
  }),
  topics: topicsField("topics", { label: "edit.field.topics" }),
  series: nodeField("series", { label: "edit.field.series", hint: "edit.hint.series", kinds: ["SERIES"] }),
  market,
  statements: rowsField("statements", {
    label: "edit.field.statements",
    hint: "edit.hint.statements",
    fields: STATEMENT_FIELDS,
    add: "edit.addStatement",
    one: "edit.oneStatement",
  }),
  note: textField("note", { label: "edit.field.note", most: 5000, long: true }),
};

export type EventValues = ValuesOf<typeof EVENT_FIELDS>;

export const EVENT_SECTIONS = [
  { title: "edit.section.what", names: ["title", "shortLabel", "kind", "scope", "topics", "series"] },
  { title: "edit.section.when", names: ["date", "where", "venue", "gathering"] },
  { title: "edit.section.numbers", names: ["statements"] },
  { title: "edit.section.more", names: ["market", "note"] },
] as const satisfies { title: string; names: readonly (keyof EventValues)[] }[];

/** Central or regional is said of conferences and dialogues alone. */
export const EVENT_WHEN = {
  scope: ({ kind }: Pick<EventValues, "kind">) => kind === "CONFERENCE" || kind === "DIALOGUE",
};

type EventToEdit = NonNullable<EventToEditQuery["event"]>;
type Read = (text: { de: string; en?: string | null }) => string;

/** What is on record of an event, as its form holds it. */
export function eventValues(event: EventToEdit, read: Read): EventValues {
  return {
    title: event.title,
    shortLabel: event.shortLabel,
    kind: event.kind,
    scope: event.scope ?? "",
    date: partialDateOf(event.startsOn, event.datePrecision, event.endsOn),
    where: {
      place: event.place ?? "",
      county: event.region ? { ...event.region, kind: "REGION" } : null,
      outsideState: event.outsideState,
    },
    venue: event.venue ?? "",
    gathering: event.gathering,
    topics: event.topics.map(({ id, name }) => ({ id, name: read(name), kind: "TOPIC" })),
    series: picked(event.series ? { id: event.series.id, name: event.series.title, kind: "SERIES" } : null),
    market: event.market?.title ?? "",
    statements: event.attendanceStatements.map(({ id, text, number, bound, of, preferred }) =>
      rowOf<typeof STATEMENT_FIELDS>(id, {
        text,
        number: number === null || number === undefined ? "" : String(number),
        bound,
        of,
        preferred,
      }),
    ),
    note: event.note ?? "",
  };
}
