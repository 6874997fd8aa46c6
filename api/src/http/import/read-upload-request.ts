import { FIELDS, IMPORT_KINDS } from "@buendnisgraph/graph/interchange/import/fields";
import { LIMITS } from "@buendnisgraph/graph/interchange/import/limits";
import { z } from "zod";
import { readBody } from "./read-body.ts";

/** What is sent along with a file is small. */
const ROOM_FOR_FIELDS = 256 * 1024;
const FIELD_NAMES = [...new Set(Object.values(FIELDS).flat())];

const Asked = z.object({
  kind: z
    .string()
    .toLowerCase()
    .pipe(z.enum(IMPORT_KINDS, `has to be one of ${IMPORT_KINDS.join(", ")}`)),
  event: z.string().max(200).optional(),
  /** Of the file, for the list of imports. */
  name: z.string().max(500).optional(),
  sheet: z.string().max(200).optional(),
  replaces: z.string().max(200).optional(),
  /** What columns hold, as `[{"index": 0, "field": "name"}]`; a field that is null is not read. */
  columns: z
    .string()
    .max(50_000)
    .transform((text, refusal) => {
      try {
        return Columns.parse(JSON.parse(text));
      } catch {
        refusal.addIssue({ code: "custom", message: 'has to be JSON as [{"index": 0, "field": "name"}]' });
        return z.NEVER;
      }
    })
    .optional(),
});

const Columns = z
  .array(
    z.object({
      index: z.number().int().min(0),
      field: z
        .string()
        .transform((name) => name.toLowerCase())
        .pipe(z.enum(FIELD_NAMES))
        .nullable(),
    }),
  )
  .max(LIMITS.columns);

export interface UploadRequest extends z.infer<typeof Asked> {
  bytes: Uint8Array;
  fileName: string;
}

/** What was sent is no upload; the message says what is wrong. */
export class BadUpload extends Error {}

/**
 * The file and what is asked for it: a form with the file as `file`, or the file itself as the body with the rest in
 * the address. BadUpload, BodyTooLarge.
 */
export async function readUploadRequest(request: Request): Promise<UploadRequest> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const type = request.headers.get("content-type") ?? "";
  const isForm = /^multipart\/form-data/i.test(type);
  const body = await readBody(request, LIMITS.upload + (isForm ? ROOM_FOR_FIELDS : 0));
  if (!isForm) return { ...parsed(query), bytes: body, fileName: query["name"] ?? "" };
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => {
    throw new BadUpload("The form cannot be read: send it as multipart/form-data.");
  });
  const file = form.get("file");
  if (!(file instanceof File)) throw new BadUpload('The form has no file: send it as "file".');
  const fields = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const asked = parsed({ ...query, ...Object.fromEntries(fields) });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { ...asked, bytes, fileName: asked.name ?? file.name };
}

function parsed(asked: Record<string, string>): z.infer<typeof Asked> {
  const known = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ""));
  const read = Asked.safeParse(known);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new BadUpload(`"${issue?.path.join(".")}" ${issue?.message}.`);
}
