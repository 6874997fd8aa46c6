import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import { tellSaved } from "../../../app/saved-notice.ts";
import type { EventInput } from "../../../gql/graphql.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { emptyValues, inputOf } from "../../../ui/form/field.ts";
import { SourcesAtHand, sourcesAtHand } from "../../../ui/form/fields/source-field.tsx";
import { EditForm } from "../EditForm.tsx";
import { EditPage, NewPage } from "../EditPage.tsx";
import { outcomeOf } from "../outcome.ts";
import { RemoveFact } from "../RemoveFact.tsx";
import { readAt } from "../read-at.ts";
import { EventToEditQuery, SaveEventMutation } from "./event-edit-queries.ts";
import { EVENT_FIELDS, EVENT_SECTIONS, EVENT_WHEN, eventValues } from "./event-fields.ts";

/** An event that is not on record yet. */
export function NewEventPage() {
  const { t } = useTranslation();
  const saveEvent = useSaveEvent();
  const navigate = useNavigate();
  const base = emptyValues(EVENT_FIELDS);
  return (
    <NewPage title={t("edit.event.new")}>
      <EditForm
        formKey="event new"
        fields={EVENT_FIELDS}
        when={EVENT_WHEN}
        sections={EVENT_SECTIONS}
        beginning={{ base, values: { ...base, kind: "CONFERENCE" }, basedOn: null }}
        save={({ values, changed, source }) =>
          // An event without a date is asked for as one: no date is known.
          saveEvent({ date: "", ...inputOf(EVENT_FIELDS, values, changed), source })
        }
        saved={({ id, changes, values }) => {
          void navigate({ to: "/events/$id", params: { id } });
          tellSaved({ about: values.title, id, changed: [], changes });
        }}
        cancel={() => void navigate({ to: "/events" })}
        submit="edit.event.create"
      />
    </NewPage>
  );
}

/** All that can be changed of one event. */
export function EditEventPage() {
  const { t } = useTranslation();
  const { read: readText } = useLanguage();
  const client = useClient();
  const saveEvent = useSaveEvent();
  const navigate = useNavigate();
  const { id } = useParams({ from: "/events/$id/edit" });
  const back = () => void navigate({ to: "/events/$id", params: { id } });

  const read = async () => {
    const { data, revision } = await readAt(client, EventToEditQuery, { id });
    if (!data.event) return undefined;
    return { event: data.event, base: eventValues(data.event, readText), basedOn: revision };
  };
  const reread = async () => {
    const found = await read();
    if (!found) throw new Error(t("edit.gone"));
    return found;
  };

  return (
    <EditPage id={id} title={(facts) => t("edit.editOf", { name: facts?.event.title ?? "…" })} read={read}>
      {({ event, base, basedOn }) => (
        <SourcesAtHand value={sourcesAtHand(event.sources)}>
          <p className="chips">
            <Link className="button" to="/events/$id/participations" params={{ id }}>
              {t("edit.participation.title")}
            </Link>
            <Link className="button" to="/proposals/new" search={{ event: id }}>
              {t("edit.menu.newProposal")}
            </Link>
            <Link className="button" to="/measures/new" search={{ event: id }}>
              {t("edit.menu.newMeasure")}
            </Link>
          </p>
          <EditForm
            formKey={`event ${event.id}`}
            fields={EVENT_FIELDS}
            when={EVENT_WHEN}
            sections={EVENT_SECTIONS}
            beginning={{ base, basedOn }}
            reread={reread}
            save={({ values, changed, source, basedOn: on }) =>
              saveEvent({ ...inputOf(EVENT_FIELDS, values, changed), id: event.id, basedOn: on, source })
            }
            saved={({ changes, changed }) => {
              back();
              tellSaved({ about: event.title, id: event.id, changed, changes });
            }}
            cancel={back}
          />
          <RemoveFact
            id={event.id}
            name={event.title}
            basedOn={basedOn}
            removed={() => void navigate({ to: "/events" })}
          />
        </SourcesAtHand>
      )}
    </EditPage>
  );
}

function useSaveEvent() {
  const client = useClient();
  return async (input: EventInput) =>
    outcomeOf(
      await client.mutation(SaveEventMutation, { input }, FACTS_CHANGED).toPromise(),
      ({ saveEvent }) => saveEvent,
    );
}
