import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { type Decision, decided, type Meanwhile, whatChangedMeanwhile } from "../../ui/form/compare.ts";
import type { Fields, Values } from "../../ui/form/field.ts";
import type { Meeting } from "./use-saving.ts";

interface MeanwhileChangesProps {
  fields: Fields;
  meeting: Meeting;
  settle: (values: Values, andSave: boolean) => void;
}

/** What others changed since the form was filled, theirs beside mine: the later editor decides field by field. */
export function MeanwhileChanges({ fields, meeting, settle }: MeanwhileChangesProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [decisions, setDecisions] = useState<Record<string, Decision>>({});
  const [asked, setAsked] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const changes = whatChangedMeanwhile(fields, meeting.base, meeting.mine, meeting.theirs);
  const open = changes.filter(({ name, contested }) => contested && !decisions[name]);
  const words = meeting.carried ? "carried" : "meanwhile";

  const goOn = (andSave: boolean) => {
    setAsked(true);
    if (open.length === 0) settle(decided(fields, meeting, decisions), andSave);
  };

  return (
    <section className="meanwhile">
      <h2 ref={heading} tabIndex={-1}>
        {t(`edit.${words}.title`)}
      </h2>
      <p>{t(`edit.${words}.text`)}</p>
      {changes
        .filter(({ contested }) => contested || !meeting.carried)
        .map((change) => (
          <OneChange
            key={change.name}
            change={change}
            fields={fields}
            meeting={meeting}
            decision={decisions[change.name]}
            decide={(decision) => setDecisions((before) => ({ ...before, [change.name]: decision }))}
          />
        ))}
      {asked && open.length > 0 ? (
        <p role="alert" className="form-problem">
          {t("edit.meanwhile.open", {
            fields: open.map(({ name }) => t(fields[name]?.label ?? "")).join(", "),
          })}
        </p>
      ) : null}
      <p className="form-buttons">
        {meeting.carried ? null : (
          <button type="button" className="button strong" onClick={() => goOn(true)}>
            {t("edit.meanwhile.save")}
          </button>
        )}
        <button type="button" className="button" onClick={() => goOn(false)}>
          {t("edit.meanwhile.toForm")}
        </button>
      </p>
    </section>
  );
}

interface OneChangeProps extends Omit<MeanwhileChangesProps, "settle"> {
  change: Meanwhile;
  decision: Decision | undefined;
  decide: (decision: Decision) => void;
}

function OneChange({ change, fields, meeting, decision, decide }: OneChangeProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const group = useId();
  const { name, contested, both } = change;
  const field = fields[name];
  if (!field) return null;
  const say = (value: unknown) => field.say(value, { t, language, read }).join(" · ") || t("edit.empty");
  const label = t(field.label);
  const before = meeting.carried ? null : (
    <p className="soft">
      {t("edit.meanwhile.before")}: {say(meeting.base[name])}
    </p>
  );
  if (!contested) {
    return (
      <div className="meanwhile-field">
        <h3>{label}</h3>
        {before}
        <p>
          {t("edit.meanwhile.now")}: {say(meeting.theirs[name])}
        </p>
      </div>
    );
  }
  const choices: [Decision, unknown][] = [
    ["mine", meeting.mine[name]],
    ["theirs", meeting.theirs[name]],
    ...(both === undefined ? [] : ([["both", both]] satisfies [Decision, unknown][])),
  ];
  return (
    <fieldset className="meanwhile-field">
      <legend>{label}</legend>
      {before}
      <div className="meanwhile-choices">
        {choices.map(([choice, value]) => (
          <label key={choice} className="meanwhile-choice">
            <input type="radio" name={group} checked={decision === choice} onChange={() => decide(choice)} />
            <span>
              <strong>{t(`edit.${meeting.carried ? "carried" : "meanwhile"}.${choice}`)}</strong>
              <span className="meanwhile-value">{say(value)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
