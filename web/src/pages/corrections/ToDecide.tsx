import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { ThingLink } from "../../changes/ThingLink.tsx";
import type { CorrectionFieldsFragment, ReviewQuery } from "../../gql/graphql.ts";
import { ConfirmButton } from "../../ui/ConfirmButton.tsx";
import { LookAlikes, type Trait } from "../edit/LookAlikes.tsx";
import { EraseCorrectionMutation } from "./correction-queries.ts";
import { Decide } from "./Decide.tsx";
import { ProposalText } from "./ProposalText.tsx";
import { useFieldWords } from "./use-field-words.ts";

type Reviewed = ReviewQuery["corrections"]["nodes"][number];

interface ToDecideProps {
  correction: Reviewed;
  decided: (correction: CorrectionFieldsFragment, byOthers: boolean) => void;
  outdated: () => void;
}

/** One proposal with what it would change; while it is open, the ways to decide it. */
export function ToDecide({ correction, decided, outdated }: ToDecideProps) {
  const { t } = useTranslation();
  const { about, title, state, isNewPartner, reason, change, proposer, contact, lookAlikes } = correction;
  const [, erase] = useMutation(EraseCorrectionMutation);
  const name = title ?? t("corrections.newPartner");
  return (
    <article className="proposal" aria-label={name}>
      <h2>
        {about ? <ThingLink thing={about} /> : name}{" "}
        {isNewPartner ? <span className="badge">{t("corrections.newPartner")}</span> : null}{" "}
        {state === "OPEN" ? null : <span className="badge">{t(`corrections.state.${state}`)}</span>}
      </h2>
      <ProposalText correction={correction} />
      {proposer || contact ? (
        <p>
          {t("corrections.from")}: {[proposer, contact].filter(Boolean).join(" · ")}
        </p>
      ) : null}
      {lookAlikes.length > 0 ? <Alike correction={correction} /> : null}
      {state === "OPEN" ? (
        <Decide correction={correction} decided={decided} outdated={outdated} />
      ) : (
        <>
          {reason ? (
            <p>
              {t("corrections.answer")}: {reason}
            </p>
          ) : null}
          <p className="chips">
            {change ? (
              <Link className="button" to="/history/$id" params={{ id: change }}>
                {t("corrections.toChange")}
              </Link>
            ) : null}
            {correction.erased ? null : (
              <ConfirmButton
                label={t("corrections.eraseNow")}
                about={name}
                question={t("corrections.eraseQuestion")}
                run={() => void erase({ id: correction.id })}
              />
            )}
          </p>
        </>
      )}
    </article>
  );
}

/** The inputs' names of what tells partners apart. */
const INPUTS: Record<Trait, readonly string[]> = {
  name: ["name"],
  otherNames: ["otherNames"],
  kind: ["kind"],
  where: ["place", "basedIn"],
  website: ["website"],
};

/** Partners on record that a new one looks like. */
function Alike({ correction }: { correction: Reviewed }) {
  const { t } = useTranslation();
  const { say } = useFieldWords(correction);
  return (
    <section className="meanwhile">
      <h3>{t("corrections.maybeHere")}</h3>
      <p>{t("corrections.maybeHereReview")}</p>
      <LookAlikes
        candidates={correction.lookAlikes}
        mine={{
          title: t("corrections.column.proposed"),
          say: (trait) =>
            correction.fields
              .filter(({ name }) => INPUTS[trait].includes(name))
              .map(({ name, proposed }) => say(name, proposed))
              .join(" · "),
        }}
      />
    </section>
  );
}
