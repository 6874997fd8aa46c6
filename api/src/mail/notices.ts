import type { Correction } from "@buendnisgraph/graph/model/correction";
import nodemailer from "nodemailer";
import type { Logger } from "pino";
import { type Letter, letterOnDecision, letterOnProposal } from "./letters.ts";
import type { MailSettings } from "./mail-settings.ts";

/** Tells by e-mail of what was proposed and decided; without a mail server it does nothing. */
export interface Notices {
  /** To the editors' address. */
  proposed(correction: Correction, origin: string): void;
  /** To whoever proposed it and left an address; it is erased by now, so it is taken from before. */
  decided(before: Correction, after: Correction, origin: string): void;
  /** Ends when all that is under way is sent or has failed. */
  settled(): Promise<void>;
}

const LONGEST_WAIT_MS = 10_000;

/** Nobody waits for a letter: one that fails is logged, and what it tells of stays. */
export function createNotices(settings: MailSettings | undefined, logger: Logger): Notices {
  const underWay = new Set<Promise<void>>();
  const transport =
    settings &&
    nodemailer.createTransport({
      host: settings.host,
      port: settings.port,
      secure: settings.secure,
      ...(settings.username ? { auth: { user: settings.username, pass: settings.password ?? "" } } : {}),
      connectionTimeout: LONGEST_WAIT_MS,
      greetingTimeout: LONGEST_WAIT_MS,
      socketTimeout: LONGEST_WAIT_MS,
    });

  const send = (to: string | null | undefined, letter: Letter) => {
    if (!transport || !settings || !to) return;
    const sending = transport
      .sendMail({ from: settings.from, to, ...letter })
      .then(() => undefined)
      .catch((error: unknown) => logger.warn({ err: error }, "a notice could not be sent"))
      .finally(() => underWay.delete(sending));
    underWay.add(sending);
  };

  return {
    proposed(correction, origin) {
      send(settings?.to, letterOnProposal(correction, origin));
    },
    decided(before, after, origin) {
      send(before.contact, letterOnDecision(after, origin));
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}
