// What a spreadsheet takes for the beginning of a formula: the ASCII signs, their full-width and small forms.
const SIGNS = "=+\\-@＝＋－＠﹦﹢﹣﹫";
// What a spreadsheet may skip before it: white space, quotes of every sort, what is not seen.
const SKIPPED = "\\p{White_Space}\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Pi}\\p{Pf}\"'„‚`´";
// What ends a cell for a spreadsheet that is set to another dialect than the file's, or that overlooks the quotes.
const CELL_ENDS = ";,\\t\\r\\n";

const FORMULA_START = new RegExp(`^[${SKIPPED}]*[${SIGNS}]|^[\\t\\r\\n]`, "u");
// One match for a whole run, so that a long run is read once and not anew from each of its places.
const RUN_WITHIN = new RegExp(`[${SKIPPED}${CELL_ENDS}]+[${SIGNS}]?`, "gu");
const ENDS_IN_SIGN = new RegExp(`[${SIGNS}]$`, "u");
const UP_TO_LAST_CELL_END = new RegExp(`^.*[${CELL_ENDS}]`, "su");

/** Whether a spreadsheet could take this text, or what it makes of it, for a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/**
 * The text as it can stand in a CSV file without ever becoming a formula. CSV has no types, so a spreadsheet
 * guesses, and a name like `=HYPERLINK(…)` would run. As OWASP advises ("CSV injection"), such a text gets an
 * apostrophe before it, which spreadsheets take for "this is text"; and as a reader may open the file with
 * another separator than the file's, so does what follows a separator or a line end inside the text.
 * The price: other programs see the apostrophes. Who needs the texts to the letter takes XLSX or JSON.
 */
export function guardAgainstFormulas(text: string): string {
  const guarded = text.replace(RUN_WITHIN, (run) => {
    if (!ENDS_IN_SIGN.test(run)) return run;
    const before = UP_TO_LAST_CELL_END.exec(run)?.[0];
    return before === undefined ? run : `${before}'${run.slice(before.length)}`;
  });
  return looksLikeFormula(guarded) ? `'${guarded}` : guarded;
}
