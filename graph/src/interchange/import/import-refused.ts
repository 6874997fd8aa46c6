/** Why a whole upload is refused, and what the message needs to say what to do. */
export interface RefusalData {
  EMPTY_FILE: Empty;
  /** A header and nothing below it. */
  ONLY_HEADER: { headerRow: number };
  /** The upload is larger than `limit` bytes. */
  TOO_LARGE: { size: number; limit: number };
  TOO_MANY_ROWS: { limit: number };
  TOO_MANY_COLUMNS: { limit: number; row: number };
  CELL_TOO_LONG: { limit: number; row: number };
  /** All cells together. */
  TOO_MUCH_TEXT: { limit: number };
  /** `line` as a text editor counts: where the quote begins that does not end. */
  BROKEN_QUOTES: { line: number; row: number };
  /** No text and no workbook: a picture, a PDF, a program. `type` where it can be told. */
  BINARY_FILE: { type: string };
  /** A workbook of Excel 97 to 2003 (.xls): to be saved as .xlsx. */
  OLD_XLS: Empty;
  /** Protected by a password for opening. */
  ENCRYPTED: Empty;
  /** Another program's workbook (.ods, .numbers, .xlsb): to be saved as .xlsx. */
  OTHER_WORKBOOK: { type: string };
  /** A packed folder that is no workbook (.zip, .docx). */
  NOT_A_WORKBOOK: Empty;
  /** A web page or XML under another name, as some programs write for ".xls": to be saved as .xlsx. */
  WEB_PAGE: Empty;
  /** The workbook lacks or garbles what it needs. */
  BROKEN_WORKBOOK: { part: string };
  /** It would unpack to far more than it is. */
  ZIP_BOMB: { limit: number };
  /** XML that defines things of its own: no spreadsheet program writes that. */
  XML_WITH_DTD: { part: string };
  /** The asked-for sheet is not there. */
  NO_SUCH_SHEET: { sheet: string };
  TOO_MUCH_MEMORY: { limit: number };
  TIMED_OUT: { seconds: number };
}

type Empty = Readonly<Record<string, never>>;

export type RefusalCode = keyof RefusalData;
export type RefusalOf = { [Code in RefusalCode]: { code: Code; data: RefusalData[Code] } }[RefusalCode];

/** The upload cannot be read; nothing of it was taken in. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";
  readonly refusal: RefusalOf;

  constructor(refusal: RefusalOf) {
    super(`${refusal.code} ${JSON.stringify(refusal.data)}`);
    this.refusal = refusal;
  }

  get code(): RefusalCode {
    return this.refusal.code;
  }
}
