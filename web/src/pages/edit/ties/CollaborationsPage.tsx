import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type Client, useClient } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import { tellSaved } from "../../../app/saved-notice.ts";
import type { CollaborationInput, CollaborationsOfPartnerQuery } from "../../../gql/graphql.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { emptyValues, inputOf } from "../../../ui/form/field.ts";
import { SourcesAtHand, sourcesAtHand } from "../../../ui/form/fields/source-field.tsx";
import { sayPartialDate } from "../../../ui/form/partial-date.ts";
import { PartnerLink } from "../../../ui/PartnerLink.tsx";
import { EditForm } from "../EditForm.tsx";
import { EditPage } from "../EditPage.tsx";
import { outcomeOf } from "../outcome.ts";
import { readAt } from "../read-at.ts";
import { COLLABORATION_FIELDS, collaborationValues, WITH_A_PARTNER } from "./collaboration-fields.ts";
import { TieList } from "./TieList.tsx";
import {
  CollaborationsQuery,
  RecordCollaborationMutation,
  RemoveCollaborationMutation,
} from "./tie-queries.ts";

/** With whom a partner works together, as sources say. */
export function CollaborationsPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const client = useClient();
  const { id } = useParams({ from: "/partners/$id/collaborations" });
  const record = async (input: CollaborationInput) =>
    outcomeOf(
      await client.mutation(RecordCollaborationMutation, { input }, FACTS_CHANGED).toPromise(),
      ({ recordCollaboration }) => recordCollaboration,
    );
  const reread = async (other: string) => {
    const now = await readCollaborations(client, id);
    const found = now?.collaborations.find((one) => one.other.id === other);
    const base = found ? collaborationValues(found.collaboration) : emptyValues(COLLABORATION_FIELDS);
    return { base, basedOn: now?.revision ?? 0 };
  };
  const fresh = emptyValues(WITH_A_PARTNER);
  return (
    <EditPage
      id={id}
      title={(found) => t("edit.collaboration.of", { name: found?.partner.name ?? "…" })}
      read={() => readCollaborations(client, id)}
    >
      {({ partner, collaborations, revision }, again) => (
        <>
          <p>
            <Link className="button" to="/partners/$id" params={{ id: partner.id }}>
              {t("edit.back", { name: partner.name })}
            </Link>
          </p>
          <TieList
            ties={collaborations.map(({ other, collaboration }) => {
              const values = collaborationValues(collaboration);
              const dates = [values.since, values.until].map((day) => sayPartialDate(day, language) ?? "…");
              return {
                key: other.id,
                name: other.name,
                shown: <PartnerLink partner={other} />,
                details: `${collaboration.text}${values.since || values.until ? ` · ${dates.join(" – ")}` : ""}`,
                sources: collaboration.sources,
                form: (close) => (
                  <SourcesAtHand value={sourcesAtHand(collaboration.sources)}>
                    <EditForm
                      formKey={`collaboration ${partner.id} ${other.id}`}
                      fields={COLLABORATION_FIELDS}
                      sections={[{ names: ["text", "since", "until"] }]}
                      beginning={{ base: values, basedOn: revision }}
                      reread={() => reread(other.id)}
                      save={({ values: now, changed, source, basedOn }) =>
                        record({
                          ...inputOf(COLLABORATION_FIELDS, now, changed),
                          a: partner.id,
                          b: other.id,
                          text: now.text.trim(),
                          basedOn,
                          source,
                        })
                      }
                      saved={({ changes, changed }) => {
                        close();
                        tellSaved({ about: other.name, id: partner.id, changed, changes });
                        again();
                      }}
                      cancel={close}
                    />
                  </SourcesAtHand>
                ),
                remove: async () =>
                  outcomeOf(
                    await client
                      .mutation(
                        RemoveCollaborationMutation,
                        { a: partner.id, b: other.id, basedOn: revision },
                        FACTS_CHANGED,
                      )
                      .toPromise(),
                    ({ removeCollaboration }) => removeCollaboration,
                  ),
              };
            })}
            none={t("partner.noCollaborations")}
            of={partner.id}
            changed={again}
          />
          <h2>{t("edit.collaboration.new")}</h2>
          <EditForm
            formKey={`collaboration new ${partner.id}`}
            fields={WITH_A_PARTNER}
            sections={[{ names: ["b", "text", "since", "until"] }]}
            beginning={{ base: fresh, basedOn: revision }}
            reread={async ({ b }) => {
              const now = await reread(b.chosen[0]?.id ?? "");
              return { ...now, base: { ...now.base, b } };
            }}
            save={({ values, changed, source, basedOn }) =>
              record({
                ...inputOf(
                  COLLABORATION_FIELDS,
                  values,
                  changed.filter((name) => name !== "b"),
                ),
                ...WITH_A_PARTNER.b.toInput(values.b),
                a: partner.id,
                text: values.text.trim(),
                basedOn,
                source,
              })
            }
            saved={({ changes }) => {
              tellSaved({
                about: partner.name,
                id: partner.id,
                changed: ["edit.collaboration.one"],
                changes,
              });
              again();
            }}
            submit="edit.collaboration.add"
          />
        </>
      )}
    </EditPage>
  );
}

interface ReadPage {
  data: CollaborationsOfPartnerQuery;
  revision: number;
}

/** Collaborations stand among the ties by strength: every page is read to find them all. */
async function readCollaborations(client: Client, id: string) {
  const found = [];
  let after: string | null = null;
  let first: number | undefined;
  for (;;) {
    const page: ReadPage = await readAt(client, CollaborationsQuery, { id, after });
    first ??= page.revision;
    if (!page.data.partner) return undefined;
    const { ties, ...partner } = page.data.partner;
    for (const { partner: other, collaboration } of ties.nodes) {
      if (collaboration) found.push({ other, collaboration });
    }
    if (!ties.pageInfo.hasNextPage) return { partner, collaborations: found, revision: first };
    after = ties.pageInfo.endCursor ?? null;
  }
}
