import { Link, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { useLanguage } from "../../i18n/use-language.ts";
import { errorText } from "../../ui/error-text.ts";
import { Page } from "../../ui/Page.tsx";
import { ShownOnce } from "../../ui/ShownOnce.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { AreaField } from "./AreaField.tsx";
import { ProposeCorrectionMutation, ProposePartnerMutation } from "./correction-queries.ts";
import type { InputProblem } from "./input-problem.ts";
import { ProposalProblems } from "./ProposalProblems.tsx";
import "./corrections.css";

const EMPTY = {
  text: "",
  source: "",
  contact: "",
  name: "",
  kind: "ORGANISATION" as "ORGANISATION" | "INITIATIVE" | "COMPANY",
  place: "",
  website: "",
  email: "",
  summary: "",
  leaveEmpty: "",
};
type Values = typeof EMPTY;

/** "Something is wrong here" (`about` an id) and "we are missing here": proposed without an account, for editors to decide. */
export function ProposePage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { about, name } = useSearch({ from: "/propose" });
  const [values, setValues] = useState<Values>(EMPTY);
  const [correcting, proposeCorrection] = useMutation(ProposeCorrectionMutation);
  const [joining, proposePartner] = useMutation(ProposePartnerMutation);
  const [token, setToken] = useState<string>();
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [wait, setWait] = useState<number>();
  const error = correcting.error ?? joining.error;
  const change = (field: keyof Values) => (value: string) =>
    setValues((before) => ({ ...before, [field]: value }));
  const title = about ? t("corrections.wrongHere") : t("corrections.missingHere");

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setProblems([]);
    setWait(undefined);
    const words = {
      text: values.text || null,
      contact: values.contact || null,
      leaveEmpty: values.leaveEmpty || null,
      language,
    };
    const answer = about
      ? (await proposeCorrection({ input: { about, words, source: sourceOf(values.source) } })).data
          ?.proposeCorrection
      : (
          await proposePartner({
            input: partnerOf(values, sourceOf(values.source) ?? { title: t("corrections.ownWords") }),
            words,
          })
        ).data?.proposePartner;
    if (answer?.__typename === "CorrectionProposed") setToken(answer.token);
    if (answer?.__typename === "InvalidInput") setProblems(answer.problems);
    if (answer?.__typename === "TooManyProposals") setWait(answer.retryAfter);
  };

  if (token) {
    return (
      <Page title={t("corrections.sent")} lead={<p>{t("corrections.sentText")}</p>}>
        <ShownOnce title={t("corrections.link")} secret={`${location.origin}/corrections/${token}`} />
        <Link className="button" to="/corrections/$token" params={{ token }}>
          {t("corrections.follow")}
        </Link>
      </Page>
    );
  }
  return (
    <Page
      title={title}
      lead={<p>{t(about ? "corrections.wrongLead" : "corrections.missingLead", { name: name ?? about })}</p>}
    >
      <form className="propose" onSubmit={(event) => void send(event)}>
        {about ? null : <NewPartnerFields values={values} change={change} />}
        <AreaField
          label={t(about ? "corrections.what" : "corrections.more")}
          value={values.text}
          change={change("text")}
          required={Boolean(about)}
        />
        <TextField
          label={t("corrections.source")}
          hint={t("corrections.sourceHint")}
          value={values.source}
          change={change("source")}
        />
        <TextField
          label={t("corrections.contact")}
          hint={t("corrections.contactHint")}
          type="email"
          value={values.contact}
          change={change("contact")}
        />
        <div className="visually-hidden" aria-hidden="true">
          <TextField
            label={t("corrections.leaveEmpty")}
            tabIndex={-1}
            autoComplete="off"
            value={values.leaveEmpty}
            change={change("leaveEmpty")}
          />
        </div>
        <ProposalProblems problems={problems} />
        {wait ? (
          <p className="problem" role="alert">
            {t("corrections.tooMany", { count: Math.ceil(wait / 60) })}
          </p>
        ) : null}
        {error ? (
          <p className="problem" role="alert">
            {errorText(error, t)}
          </p>
        ) : null}
        <button type="submit" className="button primary" disabled={correcting.fetching || joining.fetching}>
          {t("corrections.send")}
        </button>
      </form>
    </Page>
  );
}

interface NewPartnerFieldsProps {
  values: Values;
  change: (field: keyof Values) => (value: string) => void;
}

function NewPartnerFields({ values, change }: NewPartnerFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField label={t("corrections.field.name")} value={values.name} change={change("name")} required />
      <label className="text-field">
        <strong>{t("corrections.field.kind")}</strong>
        <select
          className="field"
          value={values.kind}
          onChange={(event) => change("kind")(event.target.value)}
        >
          {(["ORGANISATION", "INITIATIVE", "COMPANY"] as const).map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField label={t("corrections.field.place")} value={values.place} change={change("place")} />
      <TextField
        label={t("corrections.field.website")}
        type="url"
        placeholder="https://"
        value={values.website}
        change={change("website")}
      />
      <TextField
        label={t("corrections.field.email")}
        hint={t("corrections.emailHint")}
        type="email"
        value={values.email}
        change={change("email")}
      />
      <AreaField label={t("corrections.field.summary")} value={values.summary} change={change("summary")} />
    </>
  );
}

function sourceOf(text: string) {
  const written = text.trim();
  if (!written) return null;
  return /^https?:\/\//i.test(written) ? { url: written } : { title: written };
}

function partnerOf(values: Values, source: { url?: string; title?: string }) {
  return {
    name: values.name,
    kind: values.kind,
    place: values.place || null,
    website: values.website || null,
    email: values.email || null,
    summary: values.summary ? { de: values.summary } : null,
    source,
  };
}
