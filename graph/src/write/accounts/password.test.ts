import { expect, test } from "vitest";
import { hashPassword, isPassword, passwordFault } from "./password.ts";

test("a password is known again, however its letters were composed, and no other is", async () => {
  const kept = await hashPassword("Grüße aus Celle 7");
  expect(kept).not.toContain("Celle");
  expect(await isPassword("Gru\u0308ße aus Celle 7", kept)).toBe(true);
  expect(await isPassword("Grüße aus Celle 8", kept)).toBe(false);
  expect(await isPassword("", null)).toBe(false);
  expect(await hashPassword("Grüße aus Celle 7")).not.toBe(kept);
});

test("passwords that are short, plain or the name are refused", () => {
  expect(passwordFault("kurz", "Redaktion")).toBe("TOO_SHORT");
  expect(passwordFault("x".repeat(201), "Redaktion")).toBe("TOO_LONG");
  expect(passwordFault("abababababababab", "Redaktion")).toBe("TOO_PLAIN");
  expect(passwordFault("meine REDAKTION 2016", "Redaktion")).toBe("LIKE_NAME");
  expect(passwordFault("vier Dinge im Schrank", "Redaktion")).toBeNull();
});
