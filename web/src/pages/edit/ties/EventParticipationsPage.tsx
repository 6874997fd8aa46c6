import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { tellSaved } from "../../../app/saved-notice.ts";
import { emptyValues } from "../../../ui/form/field.ts";
import { PartnerLink } from "../../../ui/PartnerLink.tsx";
import { EditForm } from "../EditForm.tsx";
import { EditPage } from "../EditPage.tsx";
import { readAt } from "../read-at.ts";
import { ParticipationForm } from "./ParticipationForm.tsx";
import { OF_A_PARTNER } from "./participation-fields.ts";
import { TieList } from "./TieList.tsx";
import { ParticipationsOfEventQuery } from "./tie-queries.ts";
import { useParticipations } from "./use-participations.ts";

/** Which partners were at an event, in which roles. */
export function EventParticipationsPage() {
  const { t } = useTranslation();
  const client = useClient();
  const { record, remove, reread } = useParticipations();
  const { id } = useParams({ from: "/events/$id/participations" });
  const read = async () => {
    const { data, revision } = await readAt(client, ParticipationsOfEventQuery, { id });
    return data.event ? { event: data.event, revision } : undefined;
  };
  const fresh = emptyValues(OF_A_PARTNER);
  return (
    <EditPage
      id={id}
      title={(found) => t("edit.participation.at", { name: found?.event.title ?? "…" })}
      read={read}
    >
      {({ event, revision }, again) => (
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
                <ParticipationForm
                  partner={one.partner.id}
                  event={event.id}
                  one={one}
                  basedOn={revision}
                  saved={({ changes, changed }) => {
                    close();
                    tellSaved({ about: one.partner.name, id: one.partner.id, changed, changes });
                    again();
                  }}
                  cancel={close}
                />
              ),
              remove: () =>
                remove({ partner: one.partner.id, event: event.id, role: one.role, basedOn: revision }),
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
            beginning={{ base: fresh, values: { ...fresh, role: "TOOK_PART" }, basedOn: revision }}
            reread={async ({ partner, role }) => {
              const now = await reread(partner.chosen[0]?.id ?? "", event.id, role);
              return { ...now, base: { ...now.base, partner } };
            }}
            save={({ values, source, basedOn }) =>
              record({
                partner: values.partner.chosen[0]?.id ?? "",
                event: event.id,
                role: values.role || "TOOK_PART",
                wording: values.wording.trim() || null,
                present: values.present,
                basedOn,
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
