import { Fragment } from "react";
import { Trans, useTranslation } from "react-i18next";
import type { Happened } from "../gql/graphql.ts";
import type { FieldChange } from "./FieldChanges.tsx";
import { type Mention, ThingLink } from "./ThingLink.tsx";
import { useValues } from "./use-values.ts";

interface TieChange {
  type: string;
  happened: Happened;
  from: Mention;
  to: Mention;
  fields: readonly FieldChange[];
}

/** Properties of ties that say nothing beside the tie itself. */
const UNTOLD: readonly string[] = ["sources", "present", "statedBySource"];

/** Ties that came, went or changed, each as a sentence. */
export function TieChanges({ ties, own }: { ties: readonly TieChange[]; own: string }) {
  const { t } = useTranslation();
  const { sayName, sayValue } = useValues();
  if (ties.length === 0) return null;
  const told = ties.map((tie, index) => ({ tie, key: `${tie.type} ${tie.from.id} ${tie.to.id} ${index}` }));
  return (
    <ul className="tie-changes">
      {told.map(({ tie, key }) => {
        const fields = tie.fields.filter(({ name }) => tie.happened === "CHANGED" || !UNTOLD.includes(name));
        return (
          <li key={key} className={`happened ${tie.happened.toLowerCase()}`}>
            <span className="sign" title={t(`history.happened.${tie.happened}`)}>
              <span aria-hidden="true">{SIGNS[tie.happened]}</span>
              <span className="visually-hidden">{t(`history.happened.${tie.happened}`)}: </span>
            </span>
            <span>
              <Trans
                i18nKey={`history.tie.${tie.type}`}
                components={{
                  from: tie.from.id === own ? <b>{tie.from.name}</b> : <ThingLink thing={tie.from} />,
                  to: tie.to.id === own ? <b>{tie.to.name}</b> : <ThingLink thing={tie.to} />,
                }}
              />
              {fields.length > 0 ? (
                <span className="soft">
                  {" ("}
                  {fields.map((field, index) => (
                    <Fragment key={field.name}>
                      {index > 0 ? "; " : ""}
                      {sayName(field.name)}: {valuesInWords(field, sayValue, t)}
                    </Fragment>
                  ))}
                  {")"}
                </span>
              ) : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export const SIGNS: Readonly<Record<Happened, string>> = { CAME: "+", WENT: "−", CHANGED: "~" };

function valuesInWords(
  { name, before, after }: FieldChange,
  sayValue: (name: string, value: string) => string,
  t: (key: string) => string,
): string {
  const side = (values: readonly string[] | null | undefined) =>
    values?.length ? values.map((value) => sayValue(name, value)).join(", ") : t("history.nothing");
  if (!before) return side(after);
  return after ? `${side(before)} → ${side(after)}` : side(before);
}
