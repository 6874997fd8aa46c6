import type { DateRead } from "../cells/read-date.ts";
import { onOneLine } from "../clean-text.ts";
import type { Field } from "../fields.ts";
import type { CollaborationRow, ConferenceRow, ProposalRow } from "../import-row.ts";
import { isNothing, tellable } from "./clean-cell.ts";
import { readCounty, readPlace } from "./read-place.ts";
import type { RowReading } from "./row-reading.ts";
import { refusalOfName } from "./row-refusals.ts";

export function conferenceRow(row: RowReading): ConferenceRow {
  const title = keyText(row, row.reader.prose(row.cell("title"), "title"));
  const start = dateOf(row, "start");
  const end = endOf(row, "end", start);
  const { place, postcode } = readPlace(row.cell("place").slice(0, 300));
  const county = row.text("county");
  return {
    title,
    start: start.day,
    startPrecision: start.precision,
    end: end.day,
    endPrecision: end.precision,
    place: place ? row.reader.text(place, "place") : null,
    county: county === null ? null : readCounty(county),
    postcode,
    kind: row.text("kind"),
    scope: row.text("scope"),
    topics: parts(row.reader.prose(row.cell("topics"), "topics"), /[;,|\n]/),
    attendance: attendanceOf(row),
    ...ofRow(row),
  };
}

export function collaborationRow(row: RowReading): CollaborationRow {
  const [a, b] = [partnerName(row, "a"), partnerName(row, "b")];
  const since = dateOf(row, "since");
  const until = endOf(row, "until", since);
  return {
    a,
    b,
    since: since.day,
    sincePrecision: since.precision,
    until: until.day,
    untilPrecision: until.precision,
    text: row.reader.prose(row.cell("text"), "text"),
    ...ofRow(row),
  };
}

export function proposalRow(row: RowReading): ProposalRow {
  const text = keyText(row, row.reader.prose(row.cell("text"), "text"));
  const date = dateOf(row, "date");
  const by = row
    .cell("by")
    .split(/\s*[;|\n]\s*/)
    .map((name) => row.reader.text(name, "by"))
    .filter((name) => name !== null && refusalOfName(name) === null);
  return {
    text,
    event: row.reader.prose(row.cell("event"), "event"),
    by: by.filter((name) => name !== null),
    topic: row.text("topic"),
    kind: row.text("kind"),
    date: date.day,
    datePrecision: date.precision,
    ...ofRow(row),
  };
}

function ofRow(row: RowReading) {
  return { row: row.row, problems: row.problems, refused: row.refused };
}

/** The text without which the row says nothing. */
function keyText(row: RowReading, text: string | null): string {
  if (!row.refused && text === null) row.refuse(row.cell(row.reading.key) === "" ? "EMPTY_NAME" : "NOBODY");
  return text ?? "";
}

function partnerName(row: RowReading, field: "a" | "b"): string {
  const whole = onOneLine(row.cell(field).slice(0, 400));
  if (row.refused) return whole;
  const refusal = refusalOfName(whole);
  const name = refusal ? "" : (row.reader.text(row.cell(field), field) ?? "");
  const later = refusal ?? refusalOfName(name);
  if (later) row.reader.tell(later, field);
  return later ? "" : name;
}

function dateOf(row: RowReading, field: Field): DateRead {
  const read = row.reading.dateOf(row.cell(field));
  if (read.problem) row.reader.tell(read.problem, field, tellable(row.cell(field)));
  return read;
}

type End = Pick<DateRead, "day" | "precision">;

/** The end by its own cell, or by a span in the cell of the start. */
function endOf(row: RowReading, field: Field, start: DateRead): End {
  const own = dateOf(row, field);
  const end: End = own.day
    ? { day: own.end ?? own.day, precision: own.precision }
    : { day: start.end, precision: start.end ? start.precision : "UNKNOWN" };
  const length = end.precision === "YEAR" ? 4 : end.precision === "MONTH" ? 7 : 10;
  if (start.day && end.day && end.day.slice(0, length) < start.day.slice(0, length)) {
    row.reader.tell("END_BEFORE_START", field);
    return { day: null, precision: "UNKNOWN" };
  }
  return end;
}

function attendanceOf(row: RowReading): string | null {
  const text = onOneLine(row.cell("attendance").slice(0, 100));
  if (isNothing(text)) return null;
  if (/\d/.test(text)) return text;
  row.reader.tell("NUMBER_UNREADABLE", "attendance");
  return null;
}

function parts(text: string | null, between: RegExp): string[] {
  return (text ?? "")
    .split(between)
    .map(onOneLine)
    .filter((part) => !isNothing(part));
}
