import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { signInNameOf } from "../../model/sign-in-name.ts";

/** Why a password will not do. */
export type PasswordFault = "TOO_SHORT" | "TOO_LONG" | "TOO_PLAIN" | "LIKE_NAME";

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;
const FEWEST_DIFFERENT_CHARACTERS = 5;

/** What is wrong with the password for an account of that name; null where nothing is. */
export function passwordFault(password: string, name: string): PasswordFault | null {
  const characters = [...password];
  if (characters.length < SHORTEST_PASSWORD) return "TOO_SHORT";
  if (characters.length > LONGEST_PASSWORD) return "TOO_LONG";
  const [folded, foldedName] = [signInNameOf(password), signInNameOf(name)];
  if (foldedName.length >= 3 && folded.includes(foldedName)) return "LIKE_NAME";
  if (new Set(characters).size < FEWEST_DIFFERENT_CHARACTERS) return "TOO_PLAIN";
  return null;
}

/** As costly as OWASP asks of scrypt, at 32 MB a time: N = 2^15, r = 8, p = 3. */
const COST = { exponent: 15, blockSize: 8, parallelization: 3 };
const KEY_LENGTH = 32;

/** What is kept of a password: the costs and the salt beside the hash, so that costs may rise later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const { exponent, blockSize, parallelization } = COST;
  const key = await derive(password, salt, exponent, blockSize, parallelization);
  return [
    "scrypt",
    exponent,
    blockSize,
    parallelization,
    salt.toString("base64url"),
    key.toString("base64url"),
  ].join("$");
}

/** Whether this is the password; takes as long where there is none, so that nobody learns which names exist. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, exponent, blockSize, parallelization, salt = "", hash = ""] = (kept ?? NO_PASSWORD).split("$");
  const expected = Buffer.from(hash, "base64url");
  const key = await derive(
    password,
    Buffer.from(salt, "base64url"),
    Number(exponent),
    Number(blockSize),
    Number(parallelization),
  );
  return key.length === expected.length && timingSafeEqual(key, expected) && kept !== null;
}

/** Made as a kept one is, of nothing. */
const NO_PASSWORD = `scrypt$${COST.exponent}$${COST.blockSize}$${COST.parallelization}$${"A".repeat(22)}$${"A".repeat(43)}`;

function derive(
  password: string,
  salt: Buffer,
  exponent: number,
  blockSize: number,
  parallelization: number,
): Promise<Buffer> {
  const cost: ScryptOptions = {
    N: 2 ** exponent,
    r: blockSize,
    p: parallelization,
    maxmem: 128 * 1024 * 1024,
  };
  return new Promise((resolve, reject) => {
    // The same letters typed on different keyboards are the same password.
    scrypt(password.normalize("NFKC"), salt, KEY_LENGTH, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
