import type { ImportField, ImportKind } from "../../gql/graphql.ts";
import { pathOfKind } from "./kinds.ts";

/** What the server takes at most; a larger file need not travel to be refused. */
export const LARGEST_UPLOAD = 32 * 1024 * 1024;
export const MOST_ROWS = 200_000;

export interface UploadRequest {
  file: File;
  kind: ImportKind;
  /** Of attendance and stands. */
  event?: string | undefined;
  /** Of a workbook; else the one that looks most like the list. */
  sheet?: string | undefined;
  /** Columns that are to be read after all. */
  columns?: readonly { index: number; field: ImportField | null }[] | undefined;
  /** The import that this upload takes the place of. */
  replaces?: string | undefined;
}

export type UploadAnswer =
  | { is: "accepted"; id: string }
  | { is: "refused"; code: string; details: Readonly<Record<string, string | number>>; message: string }
  | { is: "cancelled" }
  | { is: "noConnection" };

/** Sends a file and says what became of it. `onProgress` hears which share has travelled, from 0 to 1. */
export function upload(
  request: UploadRequest,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadAnswer> {
  const tooSoon = refusedBeforehand(request.file);
  if (tooSoon) return Promise.resolve(tooSoon);
  return new Promise((resolve) => {
    const asked = new XMLHttpRequest();
    asked.open("POST", "/import");
    // Says that no page of another site sends this.
    asked.setRequestHeader("x-buendnisgraph", "1");
    asked.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    asked.onload = () => resolve(readAnswer(asked.status, asked.responseText));
    asked.onerror = () => resolve({ is: "noConnection" });
    asked.onabort = () => resolve({ is: "cancelled" });
    signal.addEventListener("abort", () => asked.abort());
    asked.send(formOf(request));
  });
}

export function refusedBeforehand({ size }: Pick<File, "size">): UploadAnswer | undefined {
  if (size === 0) return { is: "refused", code: "EMPTY_FILE", details: {}, message: "" };
  if (size <= LARGEST_UPLOAD) return undefined;
  return { is: "refused", code: "TOO_LARGE", details: { size, limit: LARGEST_UPLOAD }, message: "" };
}

function formOf({ file, kind, event, sheet, columns, replaces }: UploadRequest): FormData {
  const form = new FormData();
  form.set("kind", pathOfKind(kind));
  if (event) form.set("event", event);
  if (sheet) form.set("sheet", sheet);
  if (columns) form.set("columns", JSON.stringify(columns));
  if (replaces) form.set("replaces", replaces);
  // Last: what the file is for is known before it comes.
  form.set("file", file, file.name);
  return form;
}

/** Understands the server's answer, or one from something before it that knows nothing of imports. */
export function readAnswer(status: number, text: string): UploadAnswer {
  const body = asObject(parsed(text));
  const { id } = body;
  if (status < 300 && typeof id === "string") return { is: "accepted", id };
  const [first] = Array.isArray(body["errors"]) ? body["errors"] : [];
  const error = asObject(first);
  const { code, ...details } = asObject(error["extensions"]);
  return {
    is: "refused",
    code: typeof code === "string" ? code : status === 413 ? "TOO_LARGE" : `HTTP_${status}`,
    details: details as Record<string, string | number>,
    message: typeof error["message"] === "string" ? error["message"] : "",
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
