import { parseSpan } from "@buendnisgraph/graph/model/dates";
import { z } from "zod";

/** What a cell of the facts may hold; an empty cell means not recorded. */

export const text = z.string().min(1, "must not be empty");

export const optionalText = z.string().transform((cell) => (cell === "" ? null : cell));

/** Several values joined with ` | `. */
export const list = z
  .string()
  .transform((cell) => (cell === "" ? [] : cell.split("|").map((part) => part.trim())));

export const yesOrNo = z.enum(["yes", "no"], "must be yes or no").transform((cell) => cell === "yes");

export const optionalNumber = z.string().transform((cell, context) => {
  if (cell === "") return null;
  const number = Number(cell);
  if (!Number.isFinite(number)) {
    context.addIssue({ code: "custom", message: `"${cell}" is no number` });
    return z.NEVER;
  }
  return number;
});

/** A day, month or year, or a range of two joined with `/`. */
export const span = z.string().transform((cell, context) => {
  const parsed = parseSpan(cell);
  if (parsed) return parsed;
  context.addIssue({
    code: "custom",
    message: `"${cell}" is no date: write 2016-03-16, 2016-03, 2016 or a range with /`,
  });
  return z.NEVER;
});
