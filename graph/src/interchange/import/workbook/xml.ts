import { SaxesParser } from "saxes";
import { ImportRefused } from "../import-refused.ts";
import { LIMITS } from "../limits.ts";
import type { Zip } from "./zip.ts";

/** What hears an XML part as it is read. Names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Asked after each chunk: whether enough was read. */
  done?(): boolean;
  /** Called after each chunk with what was heard so far, and the share of the part that was read. */
  pause?(share: number): Promise<void> | void;
}

export type XmlAttributes = Readonly<Record<string, string>>;

/** No piece between two tags is longer in a workbook that keeps to the limit for cells: six characters write one. */
const LONGEST_PIECE = LIMITS.cell * 8;

/** Reads a part of the workbook; nothing is done where it is not there. XML that defines things of its own is refused. */
export async function readXml(zip: Zip, part: string, reader: XmlReader): Promise<void> {
  const entry = zip.entry(part);
  if (!entry) return;
  const parser = xmlParser(part, reader);
  let decoder: TextDecoder | undefined;
  let sinceTag = 0;
  let read = 0;
  for await (const chunk of zip.chunks(entry)) {
    decoder ??= new TextDecoder(xmlEncoding(chunk));
    const text = decoder.decode(chunk, { stream: true });
    // Before its definitions are read: they may be many.
    if (read === 0 && text.includes("<!DOCTYPE")) refuseDefinitions(part);
    const tag = text.lastIndexOf("<");
    sinceTag = tag < 0 ? sinceTag + text.length : text.length - tag;
    if (sinceTag > LONGEST_PIECE)
      throw new ImportRefused({ code: "CELL_TOO_LONG", data: { limit: LIMITS.cell, row: 0 } });
    parser.write(text);
    read += chunk.length;
    if (reader.pause) await reader.pause(Math.min(1, read / entry.size));
    if (reader.done?.()) return;
  }
  parser.close();
}

/** A piece of XML without a root of its own, as the end of a sheet. */
export function readXmlPiece(part: string, text: string, reader: XmlReader): void {
  xmlParser(part, reader, true).write(text).close();
}

/** The value of an attribute that may have a prefix, as `r:id`. */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

interface ParserOptions {
  xmlns: false;
  position: false;
  fragment: boolean;
}

function xmlParser(part: string, reader: XmlReader, fragment = false): SaxesParser<ParserOptions> {
  const parser = new SaxesParser<ParserOptions>({ xmlns: false, position: false, fragment });
  parser.on("doctype", () => refuseDefinitions(part));
  parser.on("error", () => {
    throw new ImportRefused({ code: "BROKEN_WORKBOOK", data: { part } });
  });
  parser.on("opentag", ({ name, attributes }) => reader.open?.(localName(name), attributes));
  parser.on("closetag", ({ name }) => reader.close?.(localName(name)));
  if (reader.text) {
    const hear = reader.text.bind(reader);
    parser.on("text", hear);
    parser.on("cdata", hear);
  }
  return parser;
}

function refuseDefinitions(part: string): never {
  throw new ImportRefused({ code: "XML_WITH_DTD", data: { part } });
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function xmlEncoding(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}
