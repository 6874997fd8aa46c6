import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import type { ImportChangeQuery as Answer } from "../../gql/graphql.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { ErrorState, Loading } from "../../ui/states.tsx";
import { ImportChangeQuery } from "./import-change.ts";
import { ThingLink } from "./ThingLink.tsx";

type Change = NonNullable<Answer["change"]>;
const THINGS = 50;

/** Everything that the list made or changed, thing by thing. */
export function ChangedThings({ change, undone }: { change: Change; undone: boolean }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const last = cursors.at(-1);
  return (
    <section>
      <h2>{t("import.result.things", { count: change.touched, written: number(change.touched) })}</h2>
      {undone ? <p className="soft">{t("import.result.thingsUndone")}</p> : null}
      <ul className="rows changed-things">
        <Things change={change} more={last === undefined ? (cursor) => setCursors([cursor]) : undefined} />
        {cursors.map((after) => (
          <MoreThings
            key={after}
            id={change.id}
            after={after}
            more={after === last ? (cursor) => setCursors([...cursors, cursor]) : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

type More = ((cursor: string) => void) | undefined;

function MoreThings({ id, after, more }: { id: string; after: string; more: More }) {
  const [{ data, error }, ask] = useQuery({
    query: ImportChangeQuery,
    variables: { id, first: THINGS, after },
  });
  if (data?.change) return <Things change={data.change} more={more} />;
  return <li>{error ? <ErrorState error={error} retry={ask} /> : <Loading lines={3} />}</li>;
}

function Things({ change: { things }, more }: { change: Change; more: More }) {
  const { t, i18n } = useTranslation();
  const next = things.pageInfo.hasNextPage ? things.pageInfo.endCursor : undefined;
  const fieldName = (name: string) =>
    i18n.exists(`import.property.${name}`) ? t(`import.property.${name}`) : name;
  return (
    <>
      {things.nodes.map(({ thing, happened, fields, ties }) => (
        <li key={`${thing.label} ${thing.id}`}>
          <span className="badge">{t(`import.happened.${happened}`)}</span> <ThingLink thing={thing} />{" "}
          <span className="soft">
            {[
              t(`import.thing.${thing.label}`, { defaultValue: "" }),
              happened === "CHANGED" && fields.length > 0
                ? t("import.result.fields", { names: fields.map(({ name }) => fieldName(name)).join(", ") })
                : null,
              ties.length > 0 ? t("import.result.ties", { count: ties.length }) : null,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
      {more && next ? (
        <li>
          <button type="button" className="button" onClick={() => more(next)}>
            {t("import.result.more")}
          </button>
        </li>
      ) : null}
    </>
  );
}
