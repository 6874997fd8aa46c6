import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import { tellSaved } from "../../../app/saved-notice.ts";
import { emptyValues, inputOf } from "../../../ui/form/field.ts";
import { EditForm } from "../EditForm.tsx";
import { NewPage } from "../EditPage.tsx";
import { outcomeOf } from "../outcome.ts";
import { SavePartnerMutation } from "./partner-edit-queries.ts";
import { PARTNER_FIELDS, PARTNER_SECTIONS } from "./partner-fields.ts";
import { NEW_PARTNER_KEY } from "./partner-form-key.ts";

/** A partner that is not on record yet. */
export function NewPartnerPage() {
  const { t } = useTranslation();
  const client = useClient();
  const navigate = useNavigate();
  const base = emptyValues(PARTNER_FIELDS);
  return (
    <NewPage title={t("edit.partner.new")} lead={<p>{t("edit.partner.newLead")}</p>}>
      <EditForm
        formKey={NEW_PARTNER_KEY}
        fields={PARTNER_FIELDS}
        sections={PARTNER_SECTIONS}
        beginning={{ base, values: { ...base, kind: "ORGANISATION" }, basedOn: null }}
        save={async ({ values, changed, source, anyway }) => {
          const input = { ...inputOf(PARTNER_FIELDS, values, changed), source, anyway };
          const answer = await client.mutation(SavePartnerMutation, { input }, FACTS_CHANGED).toPromise();
          return outcomeOf(answer, ({ savePartner }) => savePartner);
        }}
        saved={({ id, changes, values }) => {
          void navigate({ to: "/partners/$id", params: { id } });
          tellSaved({ about: values.name, id, changed: [], changes });
        }}
        cancel={() => void navigate({ to: "/partners" })}
        submit="edit.partner.create"
      />
    </NewPage>
  );
}
