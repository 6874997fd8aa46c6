import { writableText } from "../writable-text.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** A value as text of XML, for elements and attributes alike; what XML cannot hold at all is left out. */
export function xmlText(value: string | number): string {
  return writableText(String(value)).replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
}
