import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../../ui/Page.tsx";
import { CorrectThing } from "./CorrectThing.tsx";
import { ProposalSent } from "./ProposalSent.tsx";
import { ProposeMissing } from "./ProposeMissing.tsx";
import "./corrections.css";

/** "Something is wrong here" (`about` an id) and "we are missing here": proposed without an account, for editors to decide. */
export function ProposePage() {
  const { t } = useTranslation();
  const { about } = useSearch({ from: "/propose" });
  const [sent, setSent] = useState<{ about: string | undefined; token: string }>();
  const keep = (token: string) => setSent({ about, token });
  if (sent && sent.about === about) {
    return (
      <Page title={t("corrections.sent")} lead={<p>{t("corrections.sentText")}</p>}>
        <ProposalSent token={sent.token} />
        <p className="chips">
          <Link className="button" to="/corrections/$token" params={{ token: sent.token }}>
            {t("corrections.follow")}
          </Link>
          <button type="button" className="button" onClick={() => setSent(undefined)}>
            {t(about ? "corrections.correctMore" : "corrections.proposeMore")}
          </button>
        </p>
      </Page>
    );
  }
  return about ? <CorrectThing key={about} about={about} sent={keep} /> : <ProposeMissing sent={keep} />;
}
