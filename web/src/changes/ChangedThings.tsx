import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { ChangedThingsFragment } from "../gql/graphql.ts";
import { ChangeQuery } from "./change-queries.ts";
import { FieldChanges } from "./FieldChanges.tsx";
import { ThingLink } from "./ThingLink.tsx";
import { SIGNS, TieChanges } from "./TieChanges.tsx";
import "./changes.css";

interface ChangedThingsProps {
  change: string;
  of: string | undefined;
  things: ChangedThingsFragment;
}

const MORE_AT_ONCE = 20;

/** What a change did, thing by thing; the rest of a large one is fetched when it is asked for. */
export function ChangedThings({ change, of, things }: ChangedThingsProps) {
  const { t } = useTranslation();
  const client = useClient();
  const [further, setFurther] = useState<ChangedThingsFragment[]>([]);
  const [state, setState] = useState<"idle" | "fetching" | "failed">("idle");
  const last = further.at(-1) ?? things;

  const more = async () => {
    setState("fetching");
    const variables = { id: change, of: of ?? null, first: MORE_AT_ONCE, after: last.pageInfo.endCursor };
    const { data } = await client.query(ChangeQuery, variables).toPromise();
    const page = data?.change?.things;
    if (page) setFurther((before) => [...before, page]);
    setState(page ? "idle" : "failed");
  };

  const all = [things, ...further]
    .flatMap(({ nodes }) => nodes)
    .map((node, index) => ({ node, key: `${node.thing.label} ${node.thing.id} ${index}` }));
  return (
    <>
      {all.map(({ node: { thing, happened, fields, ties }, key }) => (
        <section key={key} className="changed-thing">
          <h3>
            <span className="sign" aria-hidden="true">
              {SIGNS[happened]}
            </span>{" "}
            {t(`history.label.${thing.label}`)} <ThingLink thing={thing} />{" "}
            <span className="badge">{t(`history.happened.${happened}`)}</span>
          </h3>
          <FieldChanges fields={fields} what={thing.name} />
          <TieChanges ties={ties} own={thing.id} />
        </section>
      ))}
      {all.length === 0 ? <p className="soft">{t("history.nothingTold")}</p> : null}
      {last.pageInfo.hasNextPage ? (
        <button type="button" className="button" disabled={state === "fetching"} onClick={() => void more()}>
          {t("history.moreThings")}
        </button>
      ) : null}
      <p role="alert">{state === "failed" ? t("state.noConnection") : ""}</p>
    </>
  );
}
