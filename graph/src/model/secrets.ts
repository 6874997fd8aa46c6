import { createHash, randomBytes, randomInt } from "node:crypto";

/** A secret that cannot be guessed, as it stands in a cookie, a link or a header: 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret. It has 256 random bits, so a plain hash cannot be turned back. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** An id of its own for something that has no telling name, as in `account-k3fy7tq2mxdz`. */
export function newId(kind: string): string {
  return `${kind}-${Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join("")}`;
}
