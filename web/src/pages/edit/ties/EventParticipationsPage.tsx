import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { tellSaved } from "../../../app/saved-notice.ts";
import { emptyValues } from "../../../ui/form/field.ts";
import { SourcesAtHand, sourcesAtHand } from "../../../ui/form/fields/source-field.tsx";
import { PartnerLink } from "../../../ui/PartnerLink.tsx";
import { EditForm } from "../EditForm.tsx";
import { EditPage } from "../EditPage.tsx";
import { readAt } from "../read-at.ts";
import { OF_A_PARTNER, PARTICIPATION_FIELDS, participationValues } from "./participation-fields.ts";
import { TieList } from "./TieList.tsx";
import { ParticipationsOfEventQuery } from "./tie-queries.ts";
import { useParticipations } from "./use-participations.ts";

/** Which partners were at an event, in which roles. */
export function EventParticipationsPage() {
  const { t } = useTranslation();
  const client = useClient();
  const { record, change, remove } = useParticipations();
  const { id } = useParams({ from: "/events/$id/participations" });
  const read = async () => (await readAt(client, ParticipationsOfEventQuery, { id })).data.event ?? undefined;
  const fresh = emptyValues(OF_A_PARTNER);
  return (
    <EditPage
      id={id}
      title={(event) => t("edit.participation.at", { name: event?.title ?? "…" })}
      read={read}
    >
      {(event, again) => (
        <>
          <p>
            <Link className="button" to="/events/$id" params={{ id: event.id }}>
              {t("edit.back", { name: event.title })}
            </Link>
          </p>
          <TieList
            ties={event.participations.map((one) => ({
              key: `${one.partner.id} ${one.role}`,
              name: `${one.partner.name}, ${t(`edit.role.${one.role}`)}`,
              shown: <PartnerLink partner={one.partner} />,
              details: (
                <>
                  {[...new Set([t(`edit.role.${one.role}`), one.wording])].join(": ")}
                  {one.present ? "" : ` · ${t("partner.notPresent")}`}
                </>
              ),
              sources: one.sources,
              form: (close) => (
                <SourcesAtHand value={sourcesAtHand(one.sources)}>
                  <EditForm
                    formKey={`participation ${one.partner.id} ${event.id} ${one.role}`}
                    fields={PARTICIPATION_FIELDS}
                    sections={[{ names: ["role", "wording", "present"] }]}
                    beginning={{ base: participationValues(one), basedOn: null }}
                    save={({ values, source }) =>
                      change(
                        {
                          partner: one.partner.id,
                          event: event.id,
                          role: values.role || one.role,
                          wording: values.wording.trim() || null,
                          present: values.present,
                          source,
                        },
                        one.role,
                      )
                    }
                    saved={({ changes, changed }) => {
                      close();
                      tellSaved({ about: one.partner.name, id: one.partner.id, changed, changes });
                      again();
                    }}
                    cancel={close}
                  />
                </SourcesAtHand>
              ),
              remove: () => remove(one.partner.id, event.id, one.role),
            }))}
            none={t("event.noParticipants")}
            of={event.id}
            changed={again}
          />
          <h2>{t("edit.participation.new")}</h2>
          <EditForm
            formKey={`participation new ${event.id}`}
            fields={OF_A_PARTNER}
            sections={[{ names: ["partner", "role", "wording", "present"] }]}
            beginning={{ base: fresh, values: { ...fresh, role: "TOOK_PART" }, basedOn: null }}
            save={({ values, source }) =>
              record({
                partner: values.partner.chosen[0]?.id ?? "",
                event: event.id,
                role: values.role || "TOOK_PART",
                wording: values.wording.trim() || null,
                present: values.present,
                source,
              })
            }
            saved={({ changes }) => {
              tellSaved({ about: event.title, id: event.id, changed: ["edit.participation.one"], changes });
              again();
            }}
            submit="edit.participation.add"
          />
        </>
      )}
    </EditPage>
  );
}
