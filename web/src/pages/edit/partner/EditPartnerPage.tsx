import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import { tellSaved } from "../../../app/saved-notice.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { inputOf } from "../../../ui/form/field.ts";
import { SourcesAtHand, sourcesAtHand } from "../../../ui/form/fields/source-field.tsx";
import { EditForm } from "../EditForm.tsx";
import { EditPage } from "../EditPage.tsx";
import { outcomeOf } from "../outcome.ts";
import { RemoveFact } from "../RemoveFact.tsx";
import { readAt } from "../read-at.ts";
import { PartnerToEditQuery, SavePartnerMutation } from "./partner-edit-queries.ts";
import { PARTNER_FIELDS, PARTNER_SECTIONS, partnerValues } from "./partner-fields.ts";
import { partnerFormKey } from "./partner-form-key.ts";
import { RetirePartner } from "./RetirePartner.tsx";

/** All that can be changed of one partner. */
export function EditPartnerPage() {
  const { t } = useTranslation();
  const { read: readText } = useLanguage();
  const client = useClient();
  const navigate = useNavigate();
  const { id } = useParams({ from: "/partners/$id/edit" });
  const back = () => void navigate({ to: "/partners/$id", params: { id } });

  const read = async () => {
    const { data, revision } = await readAt(client, PartnerToEditQuery, { id });
    if (!data.partner) return undefined;
    return { partner: data.partner, base: partnerValues(data.partner, readText), basedOn: revision };
  };
  const reread = async () => {
    const found = await read();
    if (!found) throw new Error(t("edit.gone"));
    return found;
  };

  return (
    <EditPage
      id={id}
      title={(facts) =>
        facts ? t("edit.partner.edit", { name: facts.partner.name }) : t("edit.partner.title")
      }
      read={read}
    >
      {({ partner, base, basedOn }) => (
        <SourcesAtHand value={sourcesAtHand(partner.sources)}>
          <p className="chips">
            <Link className="button" to="/partners/$id/participations" params={{ id }}>
              {t("edit.participation.title")}
            </Link>
            <Link className="button" to="/partners/$id/collaborations" params={{ id }}>
              {t("edit.collaboration.title")}
            </Link>
            <Link className="button" to="/partners/$id/merge" params={{ id }}>
              {t("edit.merge.link")}
            </Link>
          </p>
          <EditForm
            formKey={partnerFormKey(partner.id)}
            fields={PARTNER_FIELDS}
            sections={PARTNER_SECTIONS}
            beginning={{ base, basedOn }}
            reread={reread}
            save={async ({ values, changed, source, basedOn: on }) => {
              const input = {
                ...inputOf(PARTNER_FIELDS, values, changed),
                id: partner.id,
                basedOn: on,
                source,
              };
              const answer = await client.mutation(SavePartnerMutation, { input }, FACTS_CHANGED).toPromise();
              return outcomeOf(answer, ({ savePartner }) => savePartner);
            }}
            saved={({ changes, changed }) => {
              back();
              tellSaved({ about: partner.name, id: partner.id, changed, changes });
            }}
            cancel={back}
          />
          <RetirePartner partner={partner} basedOn={basedOn} retired={back} />
          <RemoveFact
            id={partner.id}
            name={partner.name}
            basedOn={basedOn}
            instead={t("edit.partner.ratherRetire")}
            removed={() => void navigate({ to: "/partners" })}
          />
        </SourcesAtHand>
      )}
    </EditPage>
  );
}
