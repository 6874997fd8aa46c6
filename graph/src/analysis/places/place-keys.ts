/** A place's name as it is compared: small letters, an umlaut as two, words joined by blanks. */
export function placeKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function placeWords(text: string): string[] {
  const key = placeKey(text);
  return key === "" ? [] : key.split(" ");
}

/** The key as somebody writes it who has no umlauts: Luneburg. */
export function bareKey(key: string): string {
  return key.replace(/([aou])e/g, "$1");
}

/** `Neustadt am Rübenberge`, `Winsen (Luhe)`, `Rethem/Aller` in name and addition. */
export function splitName(name: string): { base: string; addition: string[] } {
  const [base = "", addition = ""] = name.split(/\s*[(/]|\s+(?:am|an der|in der|im|bei)\s+/u, 2);
  return { base: placeKey(base), addition: placeWords(addition).filter((word) => !CONNECTORS.has(word)) };
}

/** Words that join a name to its addition: Neustadt *a.* Rbge., Buchholz *i. d.* Nordheide. */
export const CONNECTORS: ReadonlySet<string> = new Set([
  ..."a am an auf bei b d der dem den i im in".split(" "),
]);

/** Whether the words stand for the addition: `Rbge` for Rübenberge, `TW` for Teutoburger Wald, `L.` for Luhe. */
export function standsFor(words: readonly string[], addition: readonly string[]): boolean {
  if (addition.length === 0) return false;
  const initials = addition.map((word) => word[0]).join("");
  return words.every(
    (word) =>
      word === initials ||
      word === `a${initials}` ||
      addition.some((full) => isShortFor(word, full) || isShortFor(full, word)),
  );
}

/** All its letters in order, the first one first. */
function isShortFor(short: string, full: string): boolean {
  if (short[0] !== full[0]) return false;
  let at = 0;
  for (const letter of full) if (letter === short[at]) at++;
  return at === short.length;
}

/** Whether one letter is wrong, missing or too many, or two neighbours have changed places. */
export function isOneLetterOff(typed: string, name: string): boolean {
  if (Math.abs(typed.length - name.length) > 1) return false;
  const shorter = Math.min(typed.length, name.length);
  let start = 0;
  while (start < shorter && typed[start] === name[start]) start++;
  let end = 0;
  while (end < shorter - start && typed.at(-1 - end) === name.at(-1 - end)) end++;
  const wrong = typed.slice(start, typed.length - end);
  const right = name.slice(start, name.length - end);
  if (wrong.length <= 1 && right.length <= 1) return true;
  return wrong.length === 2 && wrong[0] === right[1] && wrong[1] === right[0];
}
