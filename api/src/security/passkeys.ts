import { type KnownPasskey, passkeyById } from "@buendnisgraph/graph/read/accounts/accounts";
import type { Store } from "@buendnisgraph/graph/store/store";
import { beginCeremony, takeCeremony } from "@buendnisgraph/graph/write/accounts/ceremonies";
import { type NewPasskey, notePasskeyUse } from "@buendnisgraph/graph/write/accounts/passkeys";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Visit } from "./visits.ts";

/** What the browser sent is no passkey of ours, or came too late. */
export class PasskeyRefused extends Error {}

/** The first of two steps: what the browser is to be asked, and the id to come back with. */
export interface PasskeyStep {
  id: string;
  /** JSON for `navigator.credentials`. */
  options: string;
}

/** Begins a sign-in by whichever passkey of this site the browser offers; no name is needed. */
export async function beginPasskeySignIn(store: Store, { origin }: Visit): Promise<PasskeyStep> {
  const options = await generateAuthenticationOptions({ rpID: hostOf(origin), userVerification: "required" });
  const id = await beginCeremony(store, "PASSKEY_SIGN_IN", { challenge: options.challenge, origin });
  return { id, options: JSON.stringify(options) };
}

/** Id of the account whose passkey answered. PasskeyRefused. */
export async function finishPasskeySignIn(store: Store, ceremony: string, answer: string): Promise<string> {
  const begun = await takeCeremony(store, "PASSKEY_SIGN_IN", ceremony);
  if (!begun) throw new PasskeyRefused("That took too long: try again.");
  const response = parse<AuthenticationResponseJSON>(answer);
  const passkey = typeof response.id === "string" ? await passkeyById(store, response.id) : undefined;
  if (!passkey) throw new PasskeyRefused("No account has this passkey.");
  const counter = await verifySignIn(response, begun, passkey);
  await notePasskeyUse(store, passkey.id, counter);
  return passkey.accountId;
}

async function verifySignIn(
  response: AuthenticationResponseJSON,
  { challenge = "", origin = "" }: Record<string, string>,
  { id, publicKey, counter, transports }: KnownPasskey,
): Promise<number> {
  const { verified, authenticationInfo } = await refused(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      requireUserVerification: true,
      credential: { id, publicKey: Buffer.from(publicKey, "base64url"), counter, transports },
    }),
  );
  if (!verified) throw new PasskeyRefused("The passkey did not sign what it was asked to.");
  return authenticationInfo.newCounter;
}

/** Begins the making of a passkey for somebody of that name; `owner` says whose it becomes, and is asked for again at the end. */
export async function beginPasskeyMaking(
  store: Store,
  { origin }: Visit,
  owner: string,
  name: string,
  known: readonly { id: string; transports: string[] }[] = [],
): Promise<PasskeyStep> {
  const options = await generateRegistrationOptions({
    rpName: "Bündnisgraph",
    rpID: hostOf(origin),
    userName: name,
    userDisplayName: name,
    excludeCredentials: [...known],
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  const id = await beginCeremony(store, "PASSKEY_MAKING", { challenge: options.challenge, origin, owner });
  return { id, options: JSON.stringify(options) };
}

/** The passkey that the browser made. PasskeyRefused. */
export async function finishPasskeyMaking(
  store: Store,
  ceremony: string,
  owner: string,
  answer: string,
  name: string,
): Promise<NewPasskey> {
  const begun = await takeCeremony(store, "PASSKEY_MAKING", ceremony);
  if (!begun || begun["owner"] !== owner) throw new PasskeyRefused("That took too long: try again.");
  const { challenge = "", origin = "" } = begun;
  const { verified, registrationInfo } = await refused(
    verifyRegistrationResponse({
      response: parse<RegistrationResponseJSON>(answer),
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      requireUserVerification: true,
    }),
  );
  if (!verified) throw new PasskeyRefused("The passkey could not be checked.");
  const { id, publicKey, counter, transports } = registrationInfo.credential;
  return {
    id,
    publicKey: Buffer.from(publicKey).toString("base64url"),
    counter,
    transports: transports ?? [],
    name,
  };
}

function hostOf(origin: string): string {
  return new URL(origin).hostname;
}

function parse<Shape>(answer: string): Shape {
  try {
    return JSON.parse(answer) as Shape;
  } catch {
    throw new PasskeyRefused("The answer of the browser cannot be read.");
  }
}

/** Whatever the library finds wrong is wrong with what was sent. */
async function refused<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new PasskeyRefused("The passkey could not be checked.", { cause: error });
  }
}
