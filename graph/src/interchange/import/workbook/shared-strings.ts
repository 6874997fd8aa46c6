import { ImportRefused } from "../import-refused.ts";
import { LIMITS } from "../limits.ts";
import { readXml } from "./xml.ts";
import { xmlText } from "./xml-text.ts";
import type { Zip } from "./zip.ts";

/** The texts that the cells of a workbook share, by their number. */
export async function readSharedStrings(zip: Zip, part: string | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (!part) return texts;
  let text = "";
  let total = 0;
  let inText = false;
  let inReading = false;
  await readXml(zip, part, {
    open(name) {
      if (name === "si") text = "";
      // How Japanese is read, beside the text itself.
      if (name === "rPh") inReading = true;
      inText = name === "t" && !inReading;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      inText = false;
      if (name === "rPh") inReading = false;
      if (name !== "si") return;
      if (text.length > LIMITS.cell)
        throw new ImportRefused({ code: "CELL_TOO_LONG", data: { limit: LIMITS.cell, row: 0 } });
      total += text.length;
      if (total > LIMITS.text)
        throw new ImportRefused({ code: "TOO_MUCH_TEXT", data: { limit: LIMITS.text } });
      texts.push(xmlText(text));
    },
  });
  return texts;
}
