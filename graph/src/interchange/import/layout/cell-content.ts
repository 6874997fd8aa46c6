import { readDate } from "../cells/read-date.ts";
import { judgeName } from "../persons/judge-name.ts";

/** What the cells of a column look like, as shares of those that are filled. */
export interface ColumnContent {
  filled: number;
  email: number;
  /** An e-mail address is in it, beside other things maybe. */
  withEmail: number;
  website: number;
  phone: number;
  postcode: number;
  postcodeWithPlace: number;
  county: number;
  date: number;
  number: number;
  street: number;
  /** Short words with capitals, as places are called. */
  placeLike: number;
  person: number;
  organisation: number;
  /** Of different texts among the filled. */
  distinct: number;
  /** Mean number of characters. */
  length: number;
}

const EMAIL = /^\S+@\S+\.\p{L}{2,}$/u;
const WEBSITE =
  /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:de|com|org|net|eu|info)(?:\/\S*)?$/iu;
const PHONE = /^(?:tel\.?:?\s*)?(?:\+|00|\(?0)\d[\d\s()/.-]{5,}$/i;
const POSTCODE = /^(?:D-)?\d{5}$/;
const POSTCODE_WITH_PLACE = /^(?:D-)?\d{5}\s+\p{L}/u;
const COUNTY = /^(?:(?:lk|lkr|landkreis|kreis|region|reg)\.?\s+\p{L}|0?3\d{3}(?:\d{3})?$)/iu;
const PLACE_LIKE = /^\p{Lu}[\p{L}.()/ -]{1,30}$/u;
const NUMBER = /^[\d.,\s]+%?$/;
const STREET =
  /(?:str(?:aße|asse|\.)?|weg|platz|allee|gasse|ring|damm|ufer|wall|chaussee|markt)\.?\s*\d+\s*[a-z]?(?:\s*[-/]\s*\d+)?$/i;

const LONGEST_LOOKED_AT = 200;

/** Looks at a column's cells, empty ones left out. */
export function columnContent(cells: readonly string[]): ColumnContent {
  const filled = cells
    .map((cell) => cell.slice(0, LONGEST_LOOKED_AT).trim())
    .filter((cell) => cell !== "" && cell !== "-");
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const matches = (pattern: RegExp) => share((cell) => pattern.test(cell));
  const bearers = filled.map(judgeName);
  const bears = (...which: string[]) =>
    filled.length === 0 ? 0 : bearers.filter((bearer) => which.includes(bearer)).length / filled.length;
  return {
    filled: filled.length,
    email: matches(EMAIL),
    withEmail: matches(/\S@\S+\.\p{L}{2,}/u),
    website: matches(WEBSITE),
    phone: matches(PHONE),
    postcode: matches(POSTCODE),
    postcodeWithPlace: matches(POSTCODE_WITH_PLACE),
    county: matches(COUNTY),
    date: share((cell) => !/^\d{1,5}$/.test(cell) && readDate(cell, 1900).day !== null),
    number: matches(NUMBER),
    street: matches(STREET),
    placeLike: matches(PLACE_LIKE),
    person: bears("person", "maybe"),
    organisation: bears("organisation"),
    distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
    length: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
  };
}

/** Whether a cell is what stands below a header and not in it. */
export function looksLikeValue(cell: string): boolean {
  const text = cell.slice(0, LONGEST_LOOKED_AT).trim();
  return (
    text.length > 80 ||
    [EMAIL, WEBSITE, PHONE, POSTCODE_WITH_PLACE, NUMBER].some((pattern) => pattern.test(text)) ||
    (/\d/.test(text) && readDate(text, 1900).day !== null)
  );
}
