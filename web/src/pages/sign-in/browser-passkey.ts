import { startAuthentication, startRegistration, WebAuthnError } from "@simplewebauthn/browser";

/** Why no passkey came: a key of the translations below `signIn.passkeyProblem`. */
export type PasskeyProblem = "cancelled" | "known" | "failed";

/** Whether a passkey can be used here at all: browsers want https or this machine, and a name instead of a number. */
export function passkeysPossible(): boolean {
  const isNumber = /^[\d.]+$|^\[/.test(location.hostname);
  return window.isSecureContext && "PublicKeyCredential" in window && !isNumber;
}

/** Lets the browser sign with a passkey; JSON for the server. */
export async function signWithPasskey(options: string): Promise<string> {
  return JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(options) }));
}

/** Lets the browser make a passkey; JSON for the server. */
export async function makePasskey(options: string): Promise<string> {
  return JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(options) }));
}

export function passkeyProblem(error: unknown): PasskeyProblem {
  if (error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED")
    return "known";
  if (error instanceof WebAuthnError && error.code === "ERROR_CEREMONY_ABORTED") return "cancelled";
  return error instanceof Error && error.name === "NotAllowedError" ? "cancelled" : "failed";
}
