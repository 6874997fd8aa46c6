const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A text of a workbook without the escapes that spreadsheets write for what XML cannot hold: `_x000D_`. */
export function xmlText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
