/** What is found in a text that someone can be reached by. */
const EMAIL =
  /(?:mailto:)?[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}\s?(?:@|\(at\)|\[at\]| at (?=[\w-]+\.[a-z]{2}))\s?[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,62}){1,5}/giu;
const WEB = /(?<![^\s(,;|])(?:https?:\/\/|www\.)[^\s,;)>\]]+/gi;
const LABEL =
  "(?:tel(?:efon)?(?:nummer|[.-]?nr)?|phone|telefonisch|fon|mob(?:il(?:telefon|nummer)?)?|handy|cell|fax|telefax|ruf(?:nummer)?|durchwahl|☎|📞|✆)";
const DIGITS = String.raw`(?:\(?\+|00|\(?0)\d[\d\s()/.\u2013-]{4,24}\d`;
const LABELLED_PHONE = new RegExp(
  String.raw`(?<!\p{L})${LABEL}\s*[.:]*\s*(?:${DIGITS}|\d[\d\s()/-]{2,20}\d)`,
  "giu",
);
/** Without a label: at least seven digits, beginning as German or foreign numbers do; no day, no key of a municipality. */
const BARE_PHONE = new RegExp(String.raw`(?<![\p{L}\p{N}.,/-])${DIGITS}(?![\p{L}\p{N}])`, "gu");
const DAY = /^0?\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}$/;
const KEY_OF_PLACE = /^0\d{4}(?:\d{3})?(?:\d{4})?$/;

/** The e-mail addresses of a text, in small letters, and the text without them. */
export function takeEmails(text: string): { text: string; emails: string[] } {
  if (!/@|\(at\)|\[at\]| at /i.test(text)) return { text, emails: [] };
  const emails: string[] = [];
  const rest = text.replace(EMAIL, (found) => {
    emails.push(plainEmail(found));
    return " ";
  });
  return {
    text: emails.length > 0 ? rest.replace(/(?<!\p{L})e-?mail\s*:?\s*(?=$|[\s,;|])/giu, " ") : rest,
    emails,
  };
}

/** The telephone and fax numbers of a text, counted, and the text without them. */
export function takePhones(text: string): { text: string; phones: number } {
  if (!/\d{3}/.test(text)) return { text, phones: 0 };
  let phones = 0;
  const count = () => {
    phones++;
    return " ";
  };
  const rest = text.replace(LABELLED_PHONE, count).replace(BARE_PHONE, (found) => {
    const bare = found.trim();
    const digits = bare.replace(/\D/g, "").length;
    return DAY.test(bare) || KEY_OF_PLACE.test(bare) || digits < 7 || digits > 16 ? found : count();
  });
  return { text: rest, phones };
}

/** The web addresses of a text, and the text without them. */
export function takeWebsites(text: string): { text: string; websites: string[] } {
  const websites: string[] = [];
  const rest = text.replace(WEB, (found) => {
    websites.push(found.replace(/[.,]+$/, ""));
    return " ";
  });
  return { text: rest, websites };
}

function plainEmail(found: string): string {
  return found
    .replace(/^mailto:/i, "")
    .replace(/\s?(?:\(at\)|\[at\])\s?|\s@|@\s| at /gi, "@")
    .replace(/@+/g, "@")
    .toLowerCase();
}
