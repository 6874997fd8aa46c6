import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import { tellSaved } from "../../../app/saved-notice.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Confirm } from "../../../ui/form/Confirm.tsx";
import { NodePicker, PARTNER_KINDS } from "../../../ui/NodePicker.tsx";
import { EditPage } from "../EditPage.tsx";
import { type Outcome, outcomeOf } from "../outcome.ts";
import { readAt } from "../read-at.ts";
import { MergeTable } from "./MergeTable.tsx";
import { PartnerToMergeQuery } from "./merge-query.ts";
import { MergePartnersMutation } from "./partner-edit-queries.ts";
import "../../../ui/form/form.css";

/** Two partners that are the same, side by side: which values stay is seen before they are made one. */
export function MergePage() {
  const { t } = useTranslation();
  const { read: readText } = useLanguage();
  const client = useClient();
  const navigate = useNavigate();
  const { id } = useParams({ from: "/partners/$id/merge" });
  const { with: other } = useSearch({ from: "/partners/$id/merge" });
  const [asks, setAsks] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  const read = async () => {
    const { data, revision } = await readAt(client, PartnerToMergeQuery, {
      keep: id,
      merge: other ?? "",
      asksOther: other !== undefined,
    });
    if (!data.keep) return undefined;
    const same = data.merge?.id === data.keep.id;
    return { keep: data.keep, merge: same ? undefined : data.merge, same, basedOn: revision };
  };

  const run = async (keep: { id: string; name: string }, merge: { id: string }, basedOn: number) => {
    const answer = await client
      .mutation(MergePartnersMutation, { keep: keep.id, merge: [merge.id], basedOn }, FACTS_CHANGED)
      .toPromise();
    const came = outcomeOf(answer, ({ mergePartners }) => mergePartners);
    setAsks(false);
    setOutcome(came);
    if (came.kind !== "saved") return;
    void navigate({ to: "/partners/$id", params: { id: keep.id } });
    tellSaved({ about: keep.name, id: keep.id, changed: ["edit.merge.done"], changes: came.changes });
  };

  return (
    <EditPage
      id={`${id} ${other ?? ""}`}
      title={(facts) => t("edit.merge.title", { name: facts?.keep.name ?? "…" })}
      read={read}
    >
      {({ keep, merge, same, basedOn }, again) => (
        <>
          <p>{t("edit.merge.lead")}</p>
          <div className="form-picker">
            <NodePicker
              label={t("edit.merge.other")}
              kinds={PARTNER_KINDS}
              chosen={merge?.name}
              choose={(chosen) =>
                void navigate({ to: "/partners/$id/merge", params: { id }, search: { with: chosen } })
              }
            />
          </div>
          {same ? <p className="form-problem">{t("edit.merge.same")}</p> : null}
          {merge ? (
            <>
              <p className="form-buttons">
                <button
                  type="button"
                  className="button"
                  onClick={() =>
                    void navigate({
                      to: "/partners/$id/merge",
                      params: { id: merge.id },
                      search: { with: keep.id },
                    })
                  }
                >
                  {t("edit.merge.swap", { name: merge.name })}
                </button>
              </p>
              <MergeTable keep={keep} merge={merge} read={readText} />
              <div role="alert">
                {outcome && outcome.kind !== "saved" ? (
                  <p className="form-problem">
                    {outcome.kind === "stale" ? t("edit.merge.stale") : t("edit.failed")}{" "}
                    {outcome.kind === "stale" ? (
                      <button type="button" className="button" onClick={again}>
                        {t("edit.merge.reread")}
                      </button>
                    ) : null}
                  </p>
                ) : null}
              </div>
              <p className="form-buttons">
                <button type="button" className="button strong" onClick={() => setAsks(true)}>
                  {t("edit.merge.button")}
                </button>
              </p>
              {asks ? (
                <Confirm
                  title={t("edit.merge.ask", { keep: keep.name, merge: merge.name })}
                  yes={t("edit.merge.button")}
                  no={t("edit.cancel")}
                  confirm={() => void run(keep, merge, basedOn)}
                  cancel={() => setAsks(false)}
                >
                  <p>{t("edit.merge.askText")}</p>
                </Confirm>
              ) : null}
            </>
          ) : null}
        </>
      )}
    </EditPage>
  );
}
