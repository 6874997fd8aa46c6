import { onOneLine } from "../clean-text.ts";
import { remembering } from "../remember.ts";
import { isGivenName } from "./given-names.ts";
import { isCalling, isFrequentSurname, judgeName } from "./judge-name.ts";

/** Before the name of whom to ask. */
const LABEL =
  /(?<!\p{L})(?:ansprech(?:partner(?:\/?-?in|in|:in|\*in)?|person)|kontakt(?:person)?|ap|asp|z\.?\s?hd\.?(?:\s?v(?:on|\.))?|zu händen(?: von)?|c\/o|i\.\s?[av]\.|vertreten durch|vertr\.? d(?:urch|\.)|contact(?: person)?|attn\.?|represented by|leitung|leiter(?:in)?|vorsitz(?:ende[r]?)?|geschäftsführ(?:er(?:in)?|ung)|inh(?:aber(?:in)?|\.)?)\s*:?\s+(?=\p{Lu}|herr|frau)/iu;
const SALUTED =
  /(?<!\p{L})(?:Frau|Herrn?|Fr\.|Hr\.|Hrn\.|Mrs?\.?|Ms\.?)\s+(?:(?:Prof|Dr|Dipl)\.?(?:-\p{L}+\.?)*\s*)*(?!(?:und|u\.|&|in)\s)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?/gu;
const SEPARATOR = /(\s*[,;|\n]\s*|\s+[–—-]\s+|\s*\/\s*|\s*[()[\]]\s*|\s*:\s+)/;

export interface WithoutPersons {
  text: string;
  /** Whether a person's name was taken out. */
  dropped: boolean;
  /** Nothing but a person was there. */
  onlyPerson: boolean;
}

/** A cell's text without the persons whose names stand beside an organisation's: "Caritasverband, Frau Meier". */
export const withoutPersons = remembering((text: string): WithoutPersons => {
  if (judgeName(text) === "person") return { text: "", dropped: true, onlyPerson: true };
  const labelled = withoutLabelled(text);
  const pieces = labelled.split(SEPARATOR);
  const isPerson = pieces.map(
    (piece, index) => index % 2 === 0 && piece !== "" && judgeName(piece) === "person",
  );
  // "Meier, Anna" beside others.
  for (let index = 0; index + 2 < pieces.length; index += 2)
    if (pieces[index + 1]?.trim() === "," && isInvertedName(pieces[index] ?? "", pieces[index + 2] ?? ""))
      isPerson[index] = isPerson[index + 2] = true;
  if (isPerson.some(Boolean))
    pieces.forEach((piece, index) => {
      if (index % 2 === 0 && isCalling(piece)) isPerson[index] = true;
    });
  if (labelled === text && !isPerson.some(Boolean) && !namesPerson(text))
    return { text: onOneLine(text), dropped: false, onlyPerson: false };
  const kept = joinPieces(pieces, isPerson).replace(SALUTED, (found, at: number) => (at === 0 ? found : " "));
  const result = tidy(kept);
  const left = judgeName(result);
  const dropped = result !== tidy(text);
  if (result === "" || (dropped && left === "person")) return { text: "", dropped: true, onlyPerson: true };
  return { text: result, dropped, onlyPerson: false };
});

/** Whether a name with a salutation is in the text: "Frau Meier". */
export function namesPerson(text: string): boolean {
  return text.search(SALUTED) >= 0;
}

/** Without what follows "Ansprechpartnerin:" up to the next sign, where it can be a name. */
function withoutLabelled(text: string): string {
  const label = LABEL.exec(text);
  if (!label) return text;
  const after = text.slice(label.index + label[0].length);
  const name = /^[^,;|()\n/]+/.exec(after)?.[0] ?? "";
  const bearer = judgeName(name);
  if (bearer === "organisation" || name.trim().split(/\s+/).length > 4) return text;
  return `${text.slice(0, label.index)}${after.slice(name.length)}`;
}

function isInvertedName(surname: string, given: string): boolean {
  const words = given.trim().split(/\s+/);
  if (!words.every(isGivenName)) return false;
  return isFrequentSurname(surname.trim()) || judgeName(`${surname}, ${given}`) === "person";
}

/** The pieces that stay, each with the sign before it; brackets that hold nothing go. */
function joinPieces(pieces: readonly string[], left: readonly boolean[]): string {
  let text = "";
  for (let index = 0; index < pieces.length; index += 2) {
    const separator = index > 0 ? (pieces[index - 1] ?? "") : "";
    if (left[index]) {
      // A closing bracket belongs to what stays.
      if (/[)\]]/.test(separator)) text += separator;
      if (/[([]/.test(separator)) text += "(";
      continue;
    }
    text += text === "" && !/[([]/.test(separator) ? "" : separator;
    text += pieces[index] ?? "";
  }
  return text;
}

/** The text on one line, without signs that nothing stands between any more. */
export function tidy(text: string): string {
  return (
    text
      .replace(/[([]\s*[,;:|/–—-]*\s*[)\]]/g, " ")
      .replace(/[([]\s*$/g, " ")
      .replace(/\s+/g, " ")
      .replace(/(?:\s*[,;|](?=\s*[,;|)\]]))+/g, "")
      .replace(/\s+([,;)\]])/g, "$1")
      .replace(/([([])[\s,;]+/g, "$1")
      .replace(/^[\s,;:|/–—)\]]+|[\s,;:|/–—([]+$/g, "")
      .replace(/^-\s+|\s+-$/g, "")
      .replace(/^\(([^()]*)\)$/, "$1")
      // A bracket whose other half went.
      .replace(/^([^()]*)\)|\(([^()]*)$/, "$1$2")
      .trim()
  );
}
