import { onOneLine } from "../clean-text.ts";
import type { Field } from "../fields.ts";
import { takeEmails, takePhones, takeWebsites } from "../persons/contacts.ts";
import { isOfOrganisation } from "../persons/judge-email.ts";
import { judgeName } from "../persons/judge-name.ts";
import { namesPerson, tidy, withoutPersons } from "../persons/without-persons.ts";
import type { Problem, ProblemCode } from "../problems.ts";

/** More is no name, place or role. */
const LONGEST_TEXT = 300;
/** More is no proposal that a list holds. */
export const LONGEST_PROSE = 8_000;
const NOTHING =
  /^(?:[-–—.,;:_*?!/\\'"=+~#]+|x{1,3}|n\.?\s?n\.?|n\.?\s?a\.?|n\/a|k\.?\s?a\.?|o\.?\s?a\.?|keine?[rs]?|keine? angaben?|ohne(?: angaben?)?|entfällt|entfaellt|nicht bekannt|unbekannt|none|nil|null|unknown|nicht zutreffend|not applicable|tba|tbd|tbc|offen|noch offen|wird nachgereicht|folgt|siehe oben|s\.?\s?o\.?|dto\.?|dito|ditto|niemand|nobody|no one)$/i;

/** Whether the cell says that there is nothing to say. */
export function isNothing(text: string): boolean {
  return text === "" || NOTHING.test(text);
}

/** Reads the cells of one row, and gathers what an editor should know of them. */
export class CellReader {
  readonly problems: Problem[] = [];
  /** Contact data that stood in another cell than their own. */
  readonly emails: string[] = [];
  readonly websites: string[] = [];

  tell(code: ProblemCode, field: Field | null, data: Problem["data"] = {}): void {
    if (this.problems.some((known) => known.code === code && known.field === field)) return;
    this.problems.push({ code, field, data });
  }

  /** A short text on one line without persons and their contact data; null where nothing is left. */
  text(cell: string, field: Field): string | null {
    return this.#without(cell, field, LONGEST_TEXT, (text) => {
      const { text: rest, dropped } = withoutPersons(text);
      if (dropped) this.tell("PERSON_DROPPED", field);
      return rest;
    });
  }

  /** A longer text without contact data; whether it names a person is told, for an editor to see to. */
  prose(cell: string, field: Field): string | null {
    return this.#without(cell, field, LONGEST_PROSE, (text) => {
      if (namesPerson(text)) this.tell("MAYBE_PERSON", field);
      return text;
    });
  }

  /** The first e-mail address that belongs to an organisation, of this cell or what other cells held; others are told and left out. */
  email(cell: string, texts: readonly (string | null)[]): string | null {
    const { emails, text } = takeEmails(cell.slice(0, LONGEST_TEXT * 4));
    const sites = takeWebsites(text);
    this.websites.push(...sites.websites);
    if (takePhones(sites.text).phones > 0) this.tell("PHONE_DROPPED", "email");
    else if (emails.length + sites.websites.length === 0 && !isNothing(onOneLine(cell)))
      this.tell("EMAIL_UNREADABLE", "email");
    const all = [...emails, ...this.emails];
    const kept = all.filter((address) => isOfOrganisation(address, { texts }));
    if (kept.length < all.length) this.tell("PERSONAL_EMAIL_DROPPED", "email");
    return kept[0] ?? null;
  }

  #without(cell: string, field: Field, longest: number, also: (text: string) => string): string | null {
    if (cell === "") return null;
    if (cell.length > longest) {
      this.tell("TEXT_TOO_LONG", field, { limit: longest });
      return null;
    }
    const emails = takeEmails(cell);
    this.emails.push(...emails.emails);
    const sites = takeWebsites(emails.text);
    this.websites.push(...sites.websites);
    const phones = takePhones(sites.text);
    if (phones.phones > 0) this.tell("PHONE_DROPPED", field);
    const text = phones.text === cell ? cell : tidy(phones.text);
    const left = onOneLine(also(text));
    const isPlate = field === "county" && /^\p{Lu}{1,3}$/u.test(left);
    return isNothing(left) && !isPlate ? null : left;
  }
}

/** A text that may stand in a message: short, and no person's. */
export function tellable(cell: string): Problem["data"] {
  const value = onOneLine(cell);
  return value.length <= 40 && /\d/.test(value) && judgeName(value) !== "person" && !value.includes("@")
    ? { value }
    : {};
}
