import { z } from "zod";
import { cleanText, onOneLine } from "../../interchange/import/clean-text.ts";
import { isDay, parseSpan, type Span } from "../../model/dates.ts";
import type { InputProblemCode } from "./input-problems.ts";

/** The shapes that fields of inputs share. A field that may be left out is `.optional()`; one that may be emptied is `.nullable()`. */

const fault = (code: InputProblemCode) => ({ params: { code } });

/** Plain text on one line, without what cannot be seen. */
export const line = (most: number) =>
  z
    .string()
    .transform((raw) => onOneLine(cleanText(raw).text))
    .pipe(z.string().min(1).max(most));

/** Plain text with line ends. */
export const lines = (most: number) =>
  z
    .string()
    .transform((raw) => cleanText(raw).text)
    .pipe(z.string().min(1).max(most));

/** A text that may be emptied: blanks and null both take it away. */
export const lineOrNone = (most: number) =>
  z
    .string()
    .nullable()
    .transform((raw) => onOneLine(cleanText(raw ?? "").text) || null)
    .pipe(z.string().max(most).nullable());

export const linesOrNone = (most: number) =>
  z
    .string()
    .nullable()
    .transform((raw) => cleanText(raw ?? "").text || null)
    .pipe(z.string().max(most).nullable());

export const id = z.string().min(1).max(200);

export const bilingual = (most: number) => z.object({ de: lines(most), en: linesOrNone(most).optional() });

const WEB_ADDRESS = /^https?:\/\/[^\s]+$/i;

/** An address that begins with http:// or https://; others, `javascript:` among them, are none. */
export const webAddress = lineOrNone(2_000).refine(
  (text) => text === null || (WEB_ADDRESS.test(text) && URL.canParse(text)),
  fault("NOT_AN_ADDRESS"),
);

const EMAIL = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[a-z]{2,}$/i;

export const email = lineOrNone(254).refine(
  (text) => text === null || EMAIL.test(text),
  fault("NOT_AN_EMAIL"),
);

export const day = z.string().refine(isDay, fault("NOT_A_DATE"));

/** `2016-03-16`, `2016-03`, `2016`, or two of them joined with `/`; nothing stands for an unknown date. */
export const span = z
  .string()
  .nullable()
  .transform((raw, context): Span => {
    const text = (raw ?? "").trim();
    const read = parseSpan(text);
    if (read) return read;
    const [first = "", last] = text.split("/");
    const turned = last !== undefined && parseSpan(first) && parseSpan(last);
    context.addIssue({ code: "custom", ...fault(turned ? "END_BEFORE_START" : "NOT_A_DATE") });
    return z.NEVER;
  });

export const ids = z
  .array(id)
  .max(500)
  .transform((all) => [...new Set(all)]);

export const source = z
  .object({
    id: id.nullish(),
    url: webAddress.optional(),
    title: lineOrNone(300).optional(),
    publisher: lineOrNone(200).optional(),
    readOn: day.nullish(),
  })
  .refine(({ id: known, url, title }) => Boolean(known || url || title), fault("REQUIRED"));

/** That of the data which whoever changes something has seen. */
export const revision = z.number().int().min(0).nullish();

/** Of an input that changes something: what, and the revision that it was filled from. */
export const existing = { id: id.nullish(), basedOn: revision };

/** What cannot be empty: null leaves it as it is, like nothing at all. */
export const orStays = <Shape extends z.ZodType>(shape: Shape) =>
  shape.nullish().transform((value) => value ?? undefined);
