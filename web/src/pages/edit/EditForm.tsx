import { type FormEvent, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../ui/form/ErrorSummary.tsx";
import { FormFailure } from "../../ui/form/FormFailure.tsx";
import { FormSections } from "../../ui/form/FormSections.tsx";
import type { Fields, Values, ValuesOf } from "../../ui/form/field.ts";
import {
  NO_SOURCE,
  rememberSource,
  SOURCE_FIELD,
  type SourceToSave,
  type SourceValue,
} from "../../ui/form/fields/source-field.tsx";
import { LeaveGuard } from "../../ui/form/LeaveGuard.tsx";
import { RestoredNote } from "../../ui/form/RestoredNote.tsx";
import { Duplicates } from "./Duplicates.tsx";
import { MeanwhileChanges } from "./MeanwhileChanges.tsx";
import type { Outcome } from "./outcome.ts";
import { useSaving } from "./use-saving.ts";
import "../../ui/form/form.css";

/** What is to be saved: of `values` only the `changed`. */
export interface ToSave<Form extends Fields> {
  values: ValuesOf<Form>;
  changed: readonly string[];
  source: SourceToSave;
  basedOn: number | null;
  anyway: boolean;
}

export interface Saved<Form extends Fields> {
  id: string;
  values: ValuesOf<Form>;
  /** Ids in the history. */
  changes: readonly string[];
  /** Labels of the fields that were changed, as keys in the translations. */
  changed: readonly string[];
}

interface EditFormProps<Form extends Fields> {
  /** Of the draft: one for each thing that can be edited. */
  formKey: string;
  fields: Form;
  /** Fields that only stand there for some values of others. */
  when?: { readonly [Name in keyof Form & string]?: (values: ValuesOf<Form>) => boolean };
  sections: readonly { title?: string; names: readonly (keyof Form & string)[] }[];
  /** What is on record, and at which revision; for something new, nothing and what is usual. */
  beginning: { base: ValuesOf<Form>; values?: ValuesOf<Form>; basedOn: number | null };
  /** The same as it is by now; hears what the form holds. */
  reread?: (values: ValuesOf<Form>) => Promise<{ base: ValuesOf<Form>; basedOn: number }>;
  save: (request: ToSave<Form>) => Promise<Outcome>;
  saved: (saved: Saved<Form>) => void;
  /** Leads away without saving. */
  cancel?: () => void;
  submit?: string;
}

const withSource = (values: Values, source = NO_SOURCE): Values => ({ ...values, source });

/** A form for editors: its fields, the source they rest on, and what may come between filling it in and its being saved. */
export function EditForm<Form extends Fields>(props: EditFormProps<Form>) {
  const { formKey, sections, beginning, reread, cancel, submit = "edit.save" } = props;
  const { t } = useTranslation();
  const formId = useId();
  const summary = useRef<HTMLDivElement>(null);
  const fields: Fields = { ...props.fields, source: SOURCE_FIELD };
  const shape = { fields, when: (props.when ?? {}) as Record<string, (values: Values) => boolean> };
  const { form, meeting, duplicates, failure, busy, tries, ...saving } = useSaving(
    formKey,
    shape,
    {
      base: withSource(beginning.base),
      values: withSource(beginning.values ?? beginning.base),
      basedOn: beginning.basedOn,
    },
    {
      save: ({ values, basedOn }, changed, anyway) =>
        props.save({
          values: values as ValuesOf<Form>,
          changed: changed.filter((name) => name !== "source"),
          source: SOURCE_FIELD.toInput(values["source"] as SourceValue).source,
          basedOn,
          anyway,
        }),
      reread: reread
        ? async (values) => {
            const { base, basedOn } = await reread(values as ValuesOf<Form>);
            return { base: withSource(base), basedOn };
          }
        : undefined,
      saved: ({ id, changes }, { values }, changed) => {
        rememberSource(values["source"] as SourceValue);
        const labels = changed.filter((name) => name !== "source").map((name) => fields[name]?.label ?? "");
        props.saved({ id, changes, changed: labels, values: values as ValuesOf<Form> });
      },
    },
  );
  const idOf = (name: string) => `${formId}-${name}`;

  return (
    <>
      <LeaveGuard isActive={saving.hasUnsaved} forget={form.startOver} />
      <RestoredNote form={form} />
      {meeting ? (
        <MeanwhileChanges key={meeting.basedOn} fields={fields} meeting={meeting} settle={saving.settle} />
      ) : null}
      <form
        className="edit-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (!busy && !meeting) void saving.save();
        }}
      >
        {tries > 0 && form.told.length > 0 ? (
          <ErrorSummary key={tries} fields={fields} problems={form.told} idOf={idOf} summary={summary} />
        ) : null}
        <FormSections
          form={form}
          fields={fields}
          sections={[...sections, { title: "edit.section.source", names: ["source"] }]}
          idOf={idOf}
          change={saving.change}
        />
        {duplicates ? (
          <Duplicates
            candidates={duplicates}
            values={form.values}
            fields={fields}
            another={() => void saving.save(true)}
            back={saving.setDuplicatesAside}
          />
        ) : null}
        <FormFailure failure={failure} elsewhere={form.elsewhere} title="edit.failed" />
        <p className="form-buttons form-end">
          <button type="submit" className="button strong" disabled={busy || meeting !== undefined}>
            {busy ? t("edit.saving") : t(submit)}
          </button>
          {cancel ? (
            <button type="button" className="button" onClick={cancel}>
              {t("edit.cancel")}
            </button>
          ) : null}
          {form.isTouched ? <span className="soft">{t("edit.unsaved")}</span> : null}
        </p>
      </form>
    </>
  );
}
