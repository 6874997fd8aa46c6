import { onOneLine } from "../clean-text.ts";

const STREET =
  /^\p{L}[\p{L}\p{M}.'’\s-]*(?:str(?:aße|asse|\.)|weg|platz|allee|gasse|ring|damm|ufer|wall|chaussee|markt|hof|kamp|steig|graben|berg|stieg|pfad|tor|deich)\.?\s*\d+\s*[a-z]?(?:\s*[-–/+]\s*\d+\s*[a-z]?)?$|^(?:am|an der|an den|auf der|auf dem|im|in der|zum|zur|unter den|hinter der|vor dem)\s+[\p{L}\s.-]+\s\d+\s*[a-z]?(?:\s*[-–/]\s*\d+)?$|^postfach\s+[\d\s]+$/iu;
const WITH_POSTCODE = /^(?:(?:D|DE)\s?[-–]\s?)?(\d{5})[\s,]+(\p{L}.*)$/u;
const POSTCODE_BEHIND = /^(\p{L}.*?)[\s,(]+(?:D\s?[-–]\s?)?(\d{5})\)?$/u;
const FOREIGN = /^(?:A|CH|NL|DK|B|F|PL|L)\s?[-–]\s?\d{4,5}(?:\s?[A-Z]{2})?\s+(\p{L}.*)$/u;

export interface PlaceRead {
  place: string | null;
  postcode: string | null;
  /** Whether a street stood before it. */
  street: boolean;
}

/** Place and postcode of a cell that may be a whole address: "Musterstr. 5, 26122 Oldenburg". */
export function readPlace(cell: string): PlaceRead {
  const pieces = cell.split(/\s*[,;\n|]\s*/).filter(Boolean);
  const rest = pieces.filter((piece) => !STREET.test(piece.trim()));
  const street = rest.length < pieces.length;
  const withPostcode = rest.map((piece) => WITH_POSTCODE.exec(piece)).find(Boolean);
  if (withPostcode) {
    const others = rest.filter((piece) => piece !== withPostcode[0]);
    // "Lingen, LK Emsland" goes on after it; what stands before it is the rest of an address.
    const after = others.filter((piece) => rest.indexOf(piece) > rest.indexOf(withPostcode[0]));
    const place = [
      withPostcode[2] ?? "",
      ...after.filter((piece) => !/^(?:deutschland|germany)$/i.test(piece)),
    ];
    return { place: onOneLine(place.join(", ")), postcode: withPostcode[1] ?? null, street };
  }
  const text = onOneLine(street ? rest.join(", ") : cell);
  // Without a sign between: "Musterstraße 5 26122 Oldenburg".
  const run = /^(.+?\d+\s*[a-z]?)\s+(\d{5})\s+(\p{L}.*)$/u.exec(text);
  if (run && STREET.test(run[1] ?? ""))
    return { place: run[3] ?? null, postcode: run[2] ?? null, street: true };
  const behind = POSTCODE_BEHIND.exec(text);
  if (behind)
    return { place: (behind[1] ?? "").replace(/[\s,(]+$/, ""), postcode: behind[2] ?? null, street };
  const foreign = FOREIGN.exec(text);
  if (foreign) return { place: foreign[1] ?? null, postcode: null, street };
  if (/^\d{5}$/.test(text)) return { place: null, postcode: text, street };
  return { place: text === "" ? null : text, postcode: null, street };
}

/** Whether a piece of a text is a street with its number. */
export function isStreet(piece: string): boolean {
  return STREET.test(piece.trim());
}

/** Five digits, with the 0 that a spreadsheet may have taken; null where the cell holds no German postcode. */
export function readPostcode(cell: string): string | null {
  const text = cell
    .trim()
    .replace(/^(?:D|DE)\s?[-–]?\s?(?=\d)/i, "")
    .replace(/[.,]0+$/, "")
    .replace(/^'/, "");
  if (/^\d{5}$/.test(text)) return text;
  return /^\d{4}$/.test(text) ? `0${text}` : null;
}

/** A county as written; an AGS that a spreadsheet took for a number has its 0 again. */
export function readCounty(text: string): string {
  const digits = text
    .replace(/[.,]0+$/, "")
    .replace(/^'/, "")
    .replace(/(?<=\d) (?=\d)/g, "");
  if (!/^\d+$/.test(digits)) return text;
  return [4, 7, 11].includes(digits.length) ? `0${digits}` : digits;
}
