import { ImportRefused } from "../import-refused.ts";
import { type NumberFormat, numberFormat } from "./number-format.ts";
import { prefixedAttribute, readXml } from "./xml.ts";
import { Zip } from "./zip.ts";

/** What a workbook says before its cells: its sheets, and what its cells refer to. */
export interface Workbook {
  zip: Zip;
  dateSystem: 1900 | 1904;
  sheets: SheetPart[];
  /** By the number of a cell's style. */
  formats: NumberFormat[];
  /** The part with the texts that several cells share; undefined where the workbook has none. */
  sharedStrings: string | undefined;
}

export interface SheetPart {
  name: string;
  hidden: boolean;
  part: string;
}

const MOST_SHEETS = 500;

/** Opens a workbook; ImportRefused where it is none, or another program's. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const zip = new Zip(bytes);
  const book = await bookPart(zip);
  const links = await relations(zip, book);
  const { sheets, dateSystem } = await readSheets(zip, book, links);
  if (sheets.length === 0) throw new ImportRefused({ code: "BROKEN_WORKBOOK", data: { part: book } });
  const target = (type: string) => [...links.values()].find((link) => link.type === type)?.part;
  const styles = target("styles");
  return {
    zip,
    dateSystem,
    sheets,
    formats: styles ? await readFormats(zip, styles) : [],
    sharedStrings: target("sharedStrings"),
  };
}

async function bookPart(zip: Zip): Promise<string> {
  const links = await relations(zip, "");
  const part = [...links.values()].find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml";
  if (zip.entry("xl/workbook.bin")) refuseOther("xlsb");
  if (zip.entry("content.xml")) refuseOther("ods");
  if (zip.entry("Index/Document.iwa") || zip.entry("Index.zip")) refuseOther("numbers");
  if (!/\.xml$/i.test(part) || !zip.entry(part) || zip.entry("word/document.xml"))
    throw new ImportRefused({ code: "NOT_A_WORKBOOK", data: {} });
  return part;
}

function refuseOther(type: string): never {
  throw new ImportRefused({ code: "OTHER_WORKBOOK", data: { type } });
}

interface Relation {
  /** The last word of its type: "worksheet", "styles". */
  type: string;
  part: string;
}

/** What a part, or "" the whole file, links to inside the archive, by the id of the link. */
async function relations(zip: Zip, part: string): Promise<Map<string, Relation>> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const links = new Map<string, Relation>();
  await readXml(zip, `${folder}_rels/${part.slice(slash)}.rels`, {
    open(name, { Id, Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || !Id || TargetMode === "External" || links.size > MOST_SHEETS * 4) return;
      links.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), part: resolvePart(folder, Target) });
    },
  });
  return links;
}

function resolvePart(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split(/[\\/]/)) {
    if (step === "..") parts.pop();
    else if (step && step !== ".") parts.push(step);
  }
  return parts.join("/");
}

async function readSheets(zip: Zip, book: string, links: ReadonlyMap<string, Relation>) {
  const sheets: SheetPart[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  await readXml(zip, book, {
    open(element, attributes) {
      if (element === "workbookPr" && /^(1|true)$/.test(attributes["date1904"] ?? "")) dateSystem = 1904;
      if (element !== "sheet" || sheets.length >= MOST_SHEETS) return;
      const link = links.get(prefixedAttribute(attributes, "id") ?? "");
      // Charts, dialogues and old macros are sheets too.
      if (link?.type !== "worksheet") return;
      const hidden = (attributes["state"] ?? "visible") !== "visible";
      sheets.push({ name: attributes["name"] ?? "", hidden, part: link.part });
    },
  });
  return { sheets, dateSystem };
}

const MOST_FORMATS = 70_000;

async function readFormats(zip: Zip, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  await readXml(zip, part, {
    open(name, attributes) {
      const id = Number(attributes["numFmtId"] ?? 0);
      if (name === "numFmt" && codes.size < MOST_FORMATS) codes.set(id, attributes["formatCode"] ?? "");
      if (name === "cellXfs") inCellFormats = true;
      if (name === "xf" && inCellFormats && formats.length < MOST_FORMATS)
        formats.push(numberFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return formats;
}
