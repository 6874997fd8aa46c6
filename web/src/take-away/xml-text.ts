/** What XML has no place for: control characters, halves of a pair, code points that are no characters. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as it can stand in XML, between tags and in attributes. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
}

/** The attributes of a tag, each with a space before it. */
export function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? short(value) : xmlText(String(value))}"`)
    .join("");
}

/** A number with no more digits than are seen. */
export function short(value: number): string {
  return String(Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);
}
