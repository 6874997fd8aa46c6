import type { ParticipationToEditFragment } from "../../../gql/graphql.ts";
import { SourcesAtHand, sourcesAtHand } from "../../../ui/form/fields/source-field.tsx";
import { EditForm, type Saved } from "../EditForm.tsx";
import { PARTICIPATION_FIELDS, participationValues } from "./participation-fields.ts";
import { useParticipations } from "./use-participations.ts";

interface ParticipationFormProps {
  partner: string;
  event: string;
  one: ParticipationToEditFragment;
  basedOn: number;
  saved: (saved: Saved<typeof PARTICIPATION_FIELDS>) => void;
  cancel: () => void;
}

/** Changes what is on record of a partner at an event. */
export function ParticipationForm({ partner, event, one, basedOn, saved, cancel }: ParticipationFormProps) {
  const { record, reread } = useParticipations();
  return (
    <SourcesAtHand value={sourcesAtHand(one.sources)}>
      <EditForm
        formKey={`participation ${partner} ${event} ${one.role}`}
        fields={PARTICIPATION_FIELDS}
        sections={[{ names: ["role", "wording", "present"] }]}
        beginning={{ base: participationValues(one), basedOn }}
        reread={() => reread(partner, event, one.role)}
        save={({ values, source, basedOn: seen }) =>
          record({
            partner,
            event,
            role: values.role || one.role,
            insteadOf: one.role,
            wording: values.wording.trim() || null,
            present: values.present,
            basedOn: seen,
            source,
          })
        }
        saved={saved}
        cancel={cancel}
      />
    </SourcesAtHand>
  );
}
