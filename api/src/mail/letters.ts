import type { Correction } from "@buendnisgraph/graph/model/correction";

export interface Letter {
  subject: string;
  text: string;
}

/** To the editors: that something was proposed, and where to decide it. What was proposed itself stays in the program. */
export function letterOnProposal(correction: Correction, origin: string): Letter {
  const name = nameOf(correction);
  return {
    subject: `Korrekturvorschlag: ${name}`,
    text: [
      correction.isNewPartner
        ? `„${name}“ schlägt sich als Partner vor oder wurde vorgeschlagen.`
        : `Zu „${name}“ ist ein Korrekturvorschlag eingegangen.`,
      `Ansehen und entscheiden: ${origin}/review`,
      "",
      correction.isNewPartner
        ? `“${name}” was proposed as a partner.`
        : `A correction of “${name}” was proposed.`,
      `Look at it and decide: ${origin}/review?lang=en`,
    ].join("\n"),
  };
}

/** To whoever proposed it: how it was decided, and why. */
export function letterOnDecision(correction: Correction, origin: string): Letter {
  const { language, state, reason } = correction;
  const name = ownNameOf(correction);
  const [greeting, answer, address] = WORDS[language];
  return {
    subject: `${greeting} ${name}`,
    text: [
      ANSWERS[language][state](name),
      ...(reason ? ["", `${answer}`, reason] : []),
      ...(correction.about?.label === "Partner" && state !== "DECLINED"
        ? ["", `${origin}/partners/${encodeURIComponent(correction.about.id)}?lang=${language}`]
        : []),
      "",
      address,
    ].join("\n"),
  };
}

/** What nobody here has written stands in no letter to somebody whose address may not even be theirs. */
function ownNameOf(correction: Correction): string {
  if (correction.about && correction.state !== "DECLINED") return nameOf(correction);
  if (!correction.isNewPartner) return nameOf(correction);
  return correction.language === "en" ? "a new partner" : "einem neuen Partner";
}

function nameOf({ about, proposed }: Correction): string {
  const name = about?.name ?? proposed["name"];
  return typeof name === "string" ? name.slice(0, 120) : "–";
}

const WORDS = {
  de: ["Ihr Vorschlag zu", "Die Redaktion schreibt dazu:", "Ihre Adresse ist jetzt gelöscht."],
  en: ["Your proposal on", "The editors write:", "Your address is erased now."],
} as const;

const ANSWERS = {
  de: {
    OPEN: (name: string) => `Ihr Vorschlag zu „${name}“ ist noch nicht entschieden.`,
    ACCEPTED: (name: string) => `Ihr Vorschlag zu „${name}“ ist übernommen. Vielen Dank!`,
    CHANGED: (name: string) =>
      `Ihr Vorschlag zu „${name}“ ist in Teilen oder in anderer Form übernommen. Vielen Dank!`,
    DECLINED: (name: string) => `Ihr Vorschlag zu „${name}“ ist nicht übernommen.`,
  },
  en: {
    OPEN: (name: string) => `Your proposal on “${name}” is not decided yet.`,
    ACCEPTED: (name: string) => `Your proposal on “${name}” was taken over. Thank you!`,
    CHANGED: (name: string) =>
      `Your proposal on “${name}” was taken over in part or in another form. Thank you!`,
    DECLINED: (name: string) => `Your proposal on “${name}” was not taken over.`,
  },
} as const;
