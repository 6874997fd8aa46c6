import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { tellSaved } from "../../../app/saved-notice.ts";
import { DateText } from "../../../ui/DateText.tsx";
import { EventLink } from "../../../ui/EventLink.tsx";
import { emptyValues } from "../../../ui/form/field.ts";
import { SourcesAtHand, sourcesAtHand } from "../../../ui/form/fields/source-field.tsx";
import { EditForm } from "../EditForm.tsx";
import { EditPage } from "../EditPage.tsx";
import { readAt } from "../read-at.ts";
import { AT_AN_EVENT, PARTICIPATION_FIELDS, participationValues } from "./participation-fields.ts";
import { TieList } from "./TieList.tsx";
import { ParticipationsOfPartnerQuery } from "./tie-queries.ts";
import { useParticipations } from "./use-participations.ts";

/** At which events a partner was, in which roles. */
export function PartnerParticipationsPage() {
  const { t } = useTranslation();
  const client = useClient();
  const { record, change, remove } = useParticipations();
  const { id } = useParams({ from: "/partners/$id/participations" });
  const read = async () =>
    (await readAt(client, ParticipationsOfPartnerQuery, { id })).data.partner ?? undefined;
  const fresh = emptyValues(AT_AN_EVENT);
  return (
    <EditPage
      id={id}
      title={(partner) => t("edit.participation.of", { name: partner?.name ?? "…" })}
      read={read}
    >
      {(partner, again) => (
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
                <SourcesAtHand value={sourcesAtHand(one.sources)}>
                  <EditForm
                    formKey={`participation ${partner.id} ${one.event.id} ${one.role}`}
                    fields={PARTICIPATION_FIELDS}
                    sections={[{ names: ["role", "wording", "present"] }]}
                    beginning={{ base: participationValues(one), basedOn: null }}
                    save={({ values, source }) =>
                      change(
                        {
                          partner: partner.id,
                          event: one.event.id,
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
                      tellSaved({ about: one.event.title, id: partner.id, changed, changes });
                      again();
                    }}
                    cancel={close}
                  />
                </SourcesAtHand>
              ),
              remove: () => remove(partner.id, one.event.id, one.role),
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
            beginning={{ base: fresh, values: { ...fresh, role: "TOOK_PART" }, basedOn: null }}
            save={({ values, source }) =>
              record({
                partner: partner.id,
                event: values.event.chosen[0]?.id ?? "",
                role: values.role || "TOOK_PART",
                wording: values.wording.trim() || null,
                present: values.present,
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
