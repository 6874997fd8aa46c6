/** Counties that were dissolved: their keys still stand in lists, and in the keys of municipalities. */
const MERGED_COUNTIES: Readonly<Record<string, string>> = {
  "03152": "03159",
  "03156": "03159",
  "03201": "03241",
  "03253": "03241",
};

/**
 * The county of an official key as it is found in lists: AGS with five digits, the three after the state's,
 * the key of a municipality (8), of a Samtgemeinde (9), the long regional key (12), and each without its
 * first zero, which spreadsheets eat. Null for every other number.
 */
export function countyOfKey(
  digits: string,
  counties: Pick<ReadonlyMap<string, unknown>, "has">,
): string | null {
  if (!/^\d+$/.test(digits)) return null;
  const whole = /^(?:3\d{3}|3\d{6}|3\d{7}|3\d{10})$/.test(digits)
    ? `0${digits}`
    : /^[1-4]\d\d$/.test(digits)
      ? `03${digits}`
      : digits;
  if (!/^03(?:\d{3}|\d{6}|\d{7}|\d{10})$/.test(whole)) return null;
  const county = whole.slice(0, 5);
  const today = MERGED_COUNTIES[county] ?? county;
  return counties.has(today) ? today : null;
}

/**
 * With which two digits postcodes of a county can begin; rather one too many than one too few. From general
 * knowledge, so it only rules out: a postcode never decides by itself.
 */
const POSTCODES: Readonly<Record<string, string>> = {
  "03101": "38",
  "03102": "38",
  "03103": "38",
  "03151": "29 31 38",
  "03153": "37 38",
  "03154": "38",
  "03155": "37 38",
  "03157": "31 38",
  "03158": "38",
  "03159": "34 37",
  "03241": "29 30 31",
  "03251": "27 28 31 49",
  "03252": "31 32 37",
  "03254": "31 37 38",
  "03255": "31 37",
  "03256": "27 31 32",
  "03257": "31 32",
  "03351": "29 30 31 38",
  "03352": "21 27",
  "03353": "21 22 27 29",
  "03354": "19 29",
  "03355": "19 21 29",
  "03356": "27 28",
  "03357": "21 27 29",
  "03358": "27 29 30",
  "03359": "21 27",
  "03360": "29",
  "03361": "27 28",
  "03401": "27 28",
  "03402": "26",
  "03403": "26",
  "03404": "49",
  "03405": "26",
  "03451": "26",
  "03452": "26",
  "03453": "26 49",
  "03454": "26 48 49",
  "03455": "26",
  "03456": "48 49",
  "03457": "26",
  "03458": "26 27 28",
  "03459": "48 49",
  "03460": "26 27 49",
  "03461": "26 27",
  "03462": "26",
};

/** Whether a postcode (five digits) can lie in the county, as far as is known. */
export function canHavePostcode(ags: string, postcode: string): boolean {
  return POSTCODES[ags]?.split(" ").includes(postcode.slice(0, 2)) ?? true;
}

/** The postcode in a text, written `26122` or `D-26122`; null unless there is exactly one. */
export function postcodeIn(text: string): string | null {
  const found = [...text.matchAll(/(?<![\d.,])(?:D\s?-\s?)?(\d{5})(?![\d.,]*\d)/giu)].map(
    ([, digits]) => digits,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
