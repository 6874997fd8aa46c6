import { createHash } from "node:crypto";
import { badInput } from "./errors.ts";

/** A whole number within bounds, or an error that names both. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value < least || value > most)
    throw badInput(argument, `"${argument}" must be between ${least} and ${most}.`);
  return value;
}

/** A text of a length that can be worked on; null stays null, and so does a text of blanks. */
export function textWithin(argument: string, value: string | null | undefined, most: number): string | null {
  const text = value?.trim() ?? "";
  if (text.length > most) throw badInput(argument, `"${argument}" must have at most ${most} characters.`);
  return text === "" ? null : text;
}

/** An empty list asks for nothing in particular, as a missing one does. */
export function listOrNull<Value>(values: readonly Value[] | null | undefined): Value[] | null {
  return values && values.length > 0 ? [...values] : null;
}

/** A mark that says which list a cursor belongs to. */
export function listMark(question: unknown): string {
  return createHash("sha256").update(JSON.stringify(question)).digest("base64url").slice(0, 8);
}

export function writeCursor(mark: string, position: number): string {
  return Buffer.from(`${mark}:${position}`).toString("base64url");
}

/** How many nodes of the list stand before the page that begins after the cursor. */
export function readCursor(mark: string, after: string | null | undefined): number {
  if (!after) return 0;
  const [ofList, position] = Buffer.from(after, "base64url").toString().split(":");
  if (ofList !== mark || !/^\d{1,9}$/.test(position ?? "")) {
    throw badInput(
      "after",
      '"after" is no cursor of this list: take endCursor of a page with the same filter and order.',
    );
  }
  return Number(position) + 1;
}

/** Edges and page info of one page that starts at `skip`. */
export function edgesOf<Value>(nodes: Value[], hasNextPage: boolean, skip: number, mark: string) {
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: writeCursor(mark, skip + index) })),
    pageInfo: {
      hasNextPage,
      endCursor: nodes.length > 0 ? writeCursor(mark, skip + nodes.length - 1) : null,
    },
  };
}

/** The same with the length of the whole list. */
export function toConnection<Value>(nodes: Value[], totalCount: number, skip: number, mark: string) {
  return { ...edgesOf(nodes, skip + nodes.length < totalCount, skip, mark), totalCount };
}
