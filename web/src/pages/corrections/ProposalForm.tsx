import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { ErrorSummary } from "../../ui/form/ErrorSummary.tsx";
import { FormFailure } from "../../ui/form/FormFailure.tsx";
import { FormSections, type Section } from "../../ui/form/FormSections.tsx";
import type { Fields, Values, ValuesOf } from "../../ui/form/field.ts";
import type { SourceToSave } from "../../ui/form/fields/source-field.tsx";
import { LeaveGuard } from "../../ui/form/LeaveGuard.tsx";
import { RestoredNote } from "../../ui/form/RestoredNote.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { Outcome } from "../edit/outcome.ts";
import { useSaving } from "../edit/use-saving.ts";
import { MaybeHere } from "./MaybeHere.tsx";
import type { ProposalWordFields } from "./proposal-fields.ts";
import "../../ui/form/form.css";

/** What is to be proposed: of `values` only the `changed`, with its words. */
export interface ToPropose<Form extends Fields> {
  values: ValuesOf<Form>;
  changed: readonly string[];
  words: { text: string | null; contact: string | null; leaveEmpty: string | null; language: string };
  source: SourceToSave | null;
  /** It is another partner than those it looks like. */
  anyway: boolean;
}

interface ProposalFormProps<Form extends Fields> {
  formKey: string;
  /** The facts that can be proposed, and what goes with them. */
  facts: Form;
  words: ProposalWordFields;
  /** Whether what is proposed is not on record yet: then nothing counts as changed, and facts come first. */
  isNew?: boolean;
  when?: { readonly [Name in keyof Form & string]?: (values: ValuesOf<Form>) => boolean };
  sections: readonly Section[];
  /** What is on record, and what the form begins with where that is more. */
  beginning: { base: ValuesOf<Form>; values?: ValuesOf<Form>; text?: string };
  propose: (request: ToPropose<Form>) => Promise<Outcome>;
  /** The token of the secret link. */
  sent: (token: string) => void;
}

const WORDS = ["text"];
const REST = { title: "corrections.rest", names: ["source", "contact"] };

/** A form for anybody: the facts field by field, words of one's own, and what both rest on. */
export function ProposalForm<Form extends Fields>(props: ProposalFormProps<Form>) {
  const { facts, words, sections, beginning, isNew = false } = props;
  const { t } = useTranslation();
  const { language } = useLanguage();
  const formId = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [leaveEmpty, setLeaveEmpty] = useState("");
  const [wait, setWait] = useState<number>();
  const fields: Fields = { ...words, ...facts };
  const noWords = { text: "", source: "", contact: "" };
  const shape = { fields, when: (props.when ?? {}) as Record<string, (values: Values) => boolean> };
  const { form, duplicates, failure, busy, tries, ...saving } = useSaving(
    props.formKey,
    shape,
    {
      base: { ...noWords, ...beginning.base },
      values: { ...noWords, ...(beginning.values ?? beginning.base), text: beginning.text ?? "" },
      basedOn: null,
    },
    {
      save: async ({ values }, changed, anyway) => {
        const said = wordsIn(words, values);
        const changedFacts = changed.filter((name) => name in facts);
        setWait(undefined);
        if (!isNew && changedFacts.length === 0 && !said.text)
          return { kind: "invalid", problems: [{ field: "text", code: "REQUIRED", detail: null }] };
        const outcome = await props.propose({
          values: values as ValuesOf<Form>,
          changed: changedFacts,
          words: { text: said.text, contact: said.contact, leaveEmpty: leaveEmpty || null, language },
          source: said.source,
          anyway,
        });
        if (outcome.kind === "wait") setWait(outcome.seconds);
        return outcome;
      },
      reread: undefined,
      saved: ({ id }) => props.sent(id),
    },
  );
  const idOf = (name: string) => `${formId}-${name}`;
  const changed = form.changed.filter((name) => name in facts);
  const ownWords = { names: WORDS, ...(isNew ? { title: "corrections.besides" } : {}) };

  return (
    <>
      <LeaveGuard isActive={saving.hasUnsaved} forget={form.startOver} />
      <RestoredNote form={form} />
      <form
        className="edit-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (!busy) void saving.save();
        }}
      >
        {tries > 0 && form.told.length > 0 ? (
          <ErrorSummary
            key={tries}
            fields={fields}
            problems={form.told}
            idOf={idOf}
            summary={summary}
            title="corrections.notSent"
          />
        ) : null}
        <FormSections
          form={form}
          fields={fields}
          sections={isNew ? [...sections, ownWords, REST] : [ownWords, ...sections, REST]}
          idOf={idOf}
          change={saving.change}
        />
        <div className="visually-hidden" aria-hidden="true">
          <TextField
            label={t("corrections.leaveEmpty")}
            tabIndex={-1}
            autoComplete="off"
            value={leaveEmpty}
            change={setLeaveEmpty}
          />
        </div>
        {duplicates ? (
          <MaybeHere
            candidates={duplicates}
            fields={fields}
            values={form.values}
            sendAnyway={() => void saving.save(true)}
            back={saving.setDuplicatesAside}
          />
        ) : null}
        {wait === undefined ? null : (
          <p className="form-summary" role="alert">
            {t("corrections.tooMany", { count: Math.ceil(wait / 60) })}
          </p>
        )}
        <FormFailure failure={failure} elsewhere={form.elsewhere} title="corrections.failed" />
        <p className="form-buttons form-end">
          <button type="submit" className="button strong" disabled={busy}>
            {busy ? t("corrections.sending") : t("corrections.send")}
          </button>
          {isNew ? null : (
            <span className="soft" role="status">
              {changed.length > 0
                ? `${t("corrections.changed", { count: changed.length })}: ${changed
                    .map((name) => t(facts[name]?.label ?? ""))
                    .join(", ")}`
                : ""}
            </span>
          )}
        </p>
      </form>
    </>
  );
}

function wordsIn(fields: ProposalWordFields, values: Values) {
  const { text, source, contact } = values as ValuesOf<ProposalWordFields>;
  return {
    ...fields.text.toInput(text),
    ...fields.source.toInput(source),
    ...fields.contact.toInput(contact),
  };
}
