// For tests: texts of what breaks tables, the same at every run.
const PIECES = [
  ...["=", "+", "-", "@", "＝", "＋", "－", "＠", "'", '"', "„", " ", "\t", "\r", "\n", "\r\n", ";", ","],
  ...[
    "\uFEFF",
    "\u200B",
    "\u00A0",
    "\u0000",
    "\u0001",
    "\u001F",
    "\uD800",
    "\uDC00",
    "\uFFFE",
    "𝒳",
    "_x0041_",
  ],
  ...["_", "x0041_", "<", "&", "]]>", "|", "cmd", "1", "ä", "HYPERLINK(A1)", "https://example.org"],
];

/** So many texts of up to six pieces each. */
export function randomTexts(count: number): string[] {
  let seed = 20_160_922;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(6) }, () => PIECES[below(PIECES.length)] ?? "").join(""),
  );
}
