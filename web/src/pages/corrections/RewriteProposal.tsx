import { type ReactNode, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { CorrectionFieldsFragment } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { ErrorSummary } from "../../ui/form/ErrorSummary.tsx";
import { FieldFrame } from "../../ui/form/FieldFrame.tsx";
import { emptyValues, type Fields, inputOf, type Values, valuesOf } from "../../ui/form/field.ts";
import { problemsIn, useForm } from "../../ui/form/use-form.ts";
import { useRegionsAndTopics } from "../../ui/regions-and-topics.ts";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { EVENT_FIELDS, eventValues } from "../edit/event/event-fields.ts";
import { PARTNER_FIELDS, partnerValues } from "../edit/partner/partner-fields.ts";
import { useReading } from "../edit/read-at.ts";
import { ToCorrectQuery } from "./correction-queries.ts";
import { inputProposed, namesProposed, onlyWhatCounts } from "./proposed-input.ts";
import type { Came, Decision } from "./use-decide.ts";

interface RewriteProps {
  correction: CorrectionFieldsFragment;
  busy: boolean;
  /** Whether the answer may be sent as it is. */
  isReady: boolean;
  rewritten: (decision: Decision) => Promise<Came>;
  answer: ReactNode;
  back: ReactNode;
}

/** What is proposed as an editor's form: single values are written otherwise or left out, and then taken over. */
export function RewriteProposal(props: RewriteProps) {
  const { id, about } = props.correction;
  const { read } = useLanguage();
  const client = useClient();
  const { known } = useRegionsAndTopics();
  const fields: Fields = about?.label === "Event" ? EVENT_FIELDS : PARTNER_FIELDS;
  const input = inputProposed(props.correction);
  const names = Object.keys(fields).filter((name) => fields[name]?.inputNames.some((part) => part in input));
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set(names));
  // Read anew when what is on record has changed: what was typed outlives that as a draft.
  const now = JSON.stringify(props.correction.fields.map((field) => field.now));
  const { reading, again } = useReading(`${id} ${now}`, async (): Promise<Values> => {
    if (!about) return emptyValues(fields);
    const { data, error } = await client
      .query(ToCorrectQuery, { id: about.id }, { requestPolicy: "network-only" })
      .toPromise();
    if (error) throw error;
    if (data?.partner) return partnerValues(data.partner, read);
    return data?.event ? eventValues(data.event, read) : emptyValues(fields);
  });
  if (reading.state === "failed") return <ErrorState error={reading.error} retry={again} />;
  if (reading.state === "underway" || !known) return <Loading lines={4} />;
  return <RewriteForm {...props} {...{ fields, input, names, taken, setTaken }} present={reading.facts} />;
}

interface RewriteFormProps extends RewriteProps {
  fields: Fields;
  input: ReturnType<typeof inputProposed>;
  /** The fields that hold something of what is proposed, and those of them that are to be taken over. */
  names: readonly string[];
  taken: ReadonlySet<string>;
  setTaken: (taken: ReadonlySet<string>) => void;
  /** What is on record. */
  present: Values;
}

function RewriteForm({
  correction,
  busy,
  isReady,
  rewritten,
  answer,
  back,
  fields,
  input,
  names,
  taken,
  setTaken,
  present,
}: RewriteFormProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const formId = useId();
  const summary = useRef<HTMLDivElement>(null);
  const { regions, topics } = useRegionsAndTopics();
  const [tries, setTries] = useState(0);
  const nameOf = namesProposed(correction, [...regions, ...topics]);
  const shape = {
    fields,
    when: Object.fromEntries(Object.keys(fields).map((name) => [name, () => taken.has(name)])),
  };
  const form = useForm(`review ${correction.id}`, shape, {
    base: present,
    values: valuesOf(fields, input, nameOf, present as never),
    basedOn: null,
  });
  const idOf = (name: string) => `${formId}-${name}`;
  const isNeeded = (name: string) => correction.isNewPartner && (fields[name]?.required ?? false);

  const take = async () => {
    if (problemsIn(shape, form.values).length > 0) {
      form.ask();
      setTries((before) => before + 1);
      return;
    }
    const chosen = names.filter((name) => taken.has(name));
    const onRecord = inputOf(fields, present, chosen);
    const change = onlyWhatCounts(inputOf(fields, form.values, chosen), input, onRecord);
    // The input asks for a source; what is cited is the one proposed.
    const given = { ...change, source: { title: t("corrections.ownWords") } };
    const { isDecided, problems } = await rewritten({
      decision: "CHANGE",
      take: [],
      ...(correction.about?.label === "Event" ? { event: given } : { change: given }),
    });
    if (isDecided) form.startOver();
    if (problems.length > 0) {
      form.tell(problems);
      setTries((before) => before + 1);
    }
  };

  return (
    <>
      <h3>{t("corrections.rewriteTitle")}</h3>
      {tries > 0 && form.told.length > 0 ? (
        <ErrorSummary
          key={tries}
          fields={fields}
          problems={form.told}
          idOf={idOf}
          summary={summary}
          title="corrections.notDecided"
        />
      ) : null}
      {names.map((name) => {
        const field = fields[name];
        if (!field) return null;
        const label = t(field.label);
        const onRecord = field.say(present[name], { t, language, read }).join(" · ");
        return (
          <div key={name} className="rewrite-field">
            <label className="form-tick">
              <input
                type="checkbox"
                checked={taken.has(name)}
                disabled={isNeeded(name)}
                onChange={({ target }) => {
                  const next = new Set(taken);
                  if (target.checked) next.add(name);
                  else next.delete(name);
                  setTaken(next);
                }}
              />
              {t("corrections.takeField", { field: label })}
            </label>
            {correction.isNewPartner ? null : (
              <p className="soft">
                {t("corrections.column.now")}: {onRecord || t("edit.empty")}
              </p>
            )}
            {taken.has(name) ? (
              <FieldFrame
                field={field}
                id={idOf(name)}
                value={form.values[name]}
                change={(value) => form.change(name, value)}
                leave={() => form.leave(name)}
                problems={form.told.filter((problem) => problem.name === name)}
              />
            ) : null}
          </div>
        );
      })}
      {answer}
      <p className="form-buttons">
        <button
          type="button"
          className="button strong"
          disabled={busy || !isReady || taken.size === 0}
          onClick={() => void take()}
        >
          {t("corrections.takeRewritten")}
        </button>
        {back}
      </p>
    </>
  );
}
