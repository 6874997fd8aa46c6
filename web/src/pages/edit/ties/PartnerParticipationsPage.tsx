import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { tellSaved } from "../../../app/saved-notice.ts";
import { DateText } from "../../../ui/DateText.tsx";
import { EventLink } from "../../../ui/EventLink.tsx";
import { emptyValues } from "../../../ui/form/field.ts";
import { EditForm } from "../EditForm.tsx";
import { EditPage } from "../EditPage.tsx";
import { readAt } from "../read-at.ts";
import { ParticipationForm } from "./ParticipationForm.tsx";
import { AT_AN_EVENT } from "./participation-fields.ts";
import { TieList } from "./TieList.tsx";
import { ParticipationsOfPartnerQuery } from "./tie-queries.ts";
import { useParticipations } from "./use-participations.ts";

/** At which events a partner was, in which roles. */
export function PartnerParticipationsPage() {
  const { t } = useTranslation();
  const client = useClient();
  const { record, remove, reread } = useParticipations();
  const { id } = useParams({ from: "/partners/$id/participations" });
  const read = async () => {
    const { data, revision } = await readAt(client, ParticipationsOfPartnerQuery, { id });
    return data.partner ? { partner: data.partner, revision } : undefined;
  };
  const fresh = emptyValues(AT_AN_EVENT);
  return (
    <EditPage
      id={id}
      title={(found) => t("edit.participation.of", { name: found?.partner.name ?? "…" })}
      read={read}
    >
      {({ partner, revision }, again) => (
        <>
          <p>
            <Link className="button" to="/partners/$id" params={{ id: partner.id }}>
              {t("edit.back", { name: partner.name })}
            </Link>
          </p>
          <TieList
            ties={partner.participations.map((one) => ({
              key: `${one.event.id} ${one.role}`,
              name: `${one.event.title}, ${t(`edit.role.${one.role}`)}`,
              shown: <EventLink event={{ ...one.event, shortLabel: one.event.title }} />,
              details: (
                <>
                  <DateText
                    startsOn={one.event.startsOn}
                    endsOn={one.event.endsOn}
                    precision={one.event.datePrecision}
                  />
                  {" · "}
                  {[...new Set([t(`edit.role.${one.role}`), one.wording])].join(": ")}
                  {one.present ? "" : ` · ${t("partner.notPresent")}`}
                </>
              ),
              sources: one.sources,
              form: (close) => (
                <ParticipationForm
                  partner={partner.id}
                  event={one.event.id}
                  one={one}
                  basedOn={revision}
                  saved={({ changes, changed }) => {
                    close();
                    tellSaved({ about: one.event.title, id: partner.id, changed, changes });
                    again();
                  }}
                  cancel={close}
                />
              ),
              remove: () =>
                remove({ partner: partner.id, event: one.event.id, role: one.role, basedOn: revision }),
            }))}
            none={t("partner.noParticipations")}
            of={partner.id}
            changed={again}
          />
          <h2>{t("edit.participation.new")}</h2>
          <EditForm
            formKey={`participation new ${partner.id}`}
            fields={AT_AN_EVENT}
            sections={[{ names: ["event", "role", "wording", "present"] }]}
            beginning={{ base: fresh, values: { ...fresh, role: "TOOK_PART" }, basedOn: revision }}
            reread={async ({ event, role }) => {
              const now = await reread(partner.id, event.chosen[0]?.id ?? "", role);
              return { ...now, base: { ...now.base, event } };
            }}
            save={({ values, source, basedOn }) =>
              record({
                partner: partner.id,
                event: values.event.chosen[0]?.id ?? "",
                role: values.role || "TOOK_PART",
                wording: values.wording.trim() || null,
                present: values.present,
                basedOn,
                source,
              })
            }
            saved={({ changes }) => {
              tellSaved({
                about: partner.name,
                id: partner.id,
                changed: ["edit.participation.one"],
                changes,
              });
              again();
            }}
            submit="edit.participation.add"
          />
        </>
      )}
    </EditPage>
  );
}
