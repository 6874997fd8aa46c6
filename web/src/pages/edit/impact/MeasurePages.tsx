import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient, useQuery } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import { tellSaved } from "../../../app/saved-notice.ts";
import type { MeasureToEditQuery as MeasureAnswer, MeasureInput } from "../../../gql/graphql.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { emptyValues, inputOf, type ValuesOf } from "../../../ui/form/field.ts";
import { dateField } from "../../../ui/form/fields/date-field.tsx";
import { flagField } from "../../../ui/form/fields/flag-field.tsx";
import { nodeField, picked } from "../../../ui/form/fields/node-field.tsx";
import { numberField } from "../../../ui/form/fields/number-field.tsx";
import { SourcesAtHand, sourcesAtHand } from "../../../ui/form/fields/source-field.tsx";
import { textsField, textsOf } from "../../../ui/form/fields/texts-field.tsx";
import { partialDateOf } from "../../../ui/form/partial-date.ts";
import { Loading } from "../../../ui/states.tsx";
import { EditForm } from "../EditForm.tsx";
import { EditPage, NewPage } from "../EditPage.tsx";
import { outcomeOf } from "../outcome.ts";
import { RemoveFact } from "../RemoveFact.tsx";
import { readAt } from "../read-at.ts";
import { EventToPrefillQuery, MeasureToEditQuery, SaveMeasureMutation } from "./impact-edit-queries.ts";

const MOST_EUROS = 1_000_000_000_000;

const MEASURE_FIELDS = {
  title: textsField("title", { label: "edit.field.title", required: true }),
  date: dateField("date", { label: "edit.field.date", hint: "edit.hint.date" }),
  amount: numberField("amount", { label: "edit.field.amount", hint: "edit.hint.amount", most: MOST_EUROS }),
  announced: flagField("announced", { label: "edit.field.announced", usual: false }),
  follows: nodeField("follows", {
    label: "edit.field.follows",
    hint: "edit.hint.follows",
    kinds: ["EVENT", "PROPOSAL"],
  }),
  statedBySource: flagField("statedBySource", { label: "edit.field.statedBySource", usual: false }),
};

type MeasureValues = ValuesOf<typeof MEASURE_FIELDS>;

const SECTIONS = [
  { title: "edit.section.what", names: ["title", "date", "amount", "announced"] },
  { title: "edit.section.links", names: ["follows", "statedBySource"] },
] as const satisfies { title: string; names: readonly (keyof MeasureValues)[] }[];

/** Only where it followed something a source can say so. */
const WHEN = { statedBySource: ({ follows }: MeasureValues) => follows.chosen.length > 0 };

/** A measure that is not on record yet. */
export function NewMeasurePage() {
  const { t } = useTranslation();
  const save = useSaveMeasure();
  const navigate = useNavigate();
  const { event } = useSearch({ from: "/measures/new" });
  const [{ data, fetching }] = useQuery({
    query: EventToPrefillQuery,
    variables: { id: event ?? "" },
    pause: !event,
  });
  const base = emptyValues(MEASURE_FIELDS);
  const at = data?.event ? { id: data.event.id, name: data.event.title, kind: "EVENT" } : null;
  return (
    <NewPage title={t("edit.measure.new")}>
      {event && fetching ? (
        <Loading />
      ) : (
        <EditForm
          formKey={`measure new ${event ?? ""}`}
          fields={MEASURE_FIELDS}
          when={WHEN}
          sections={SECTIONS}
          beginning={{ base, values: { ...base, follows: picked(at) }, basedOn: null }}
          save={({ values, changed, source }) =>
            save({ ...inputOf(MEASURE_FIELDS, values, changed), source })
          }
          saved={({ id, changes, values }) => {
            void navigate({ to: "/measures/$id", params: { id } });
            tellSaved({ about: values.title.de, id, changed: [], changes });
          }}
          cancel={() => void navigate({ to: "/impact" })}
        />
      )}
    </NewPage>
  );
}

type MeasureNode = Extract<NonNullable<MeasureAnswer["node"]>, { announced: boolean }>;

function measureValues(
  node: MeasureNode,
  follows: NonNullable<MeasureAnswer["impactLinksOf"]>["follows"] | undefined,
  read: (text: { de: string; en?: string | null }) => string,
): MeasureValues {
  return {
    title: textsOf(node.title),
    date: partialDateOf(node.startsOn, node.datePrecision),
    amount: node.amount === null || node.amount === undefined ? "" : String(node.amount),
    announced: node.announced,
    follows: picked(follows ? { id: follows.id, name: read(follows.text), kind: follows.kind } : null),
    statedBySource: node.statedBySource,
  };
}

/** All that can be changed of one measure. */
export function EditMeasurePage() {
  const { t } = useTranslation();
  const { read: readText } = useLanguage();
  const client = useClient();
  const save = useSaveMeasure();
  const navigate = useNavigate();
  const { id } = useParams({ from: "/measures/$id/edit" });
  const back = () => void navigate({ to: "/measures/$id", params: { id } });

  const read = async () => {
    const { data, revision } = await readAt(client, MeasureToEditQuery, { id });
    const { node, impactLinksOf: links } = data;
    if (node?.__typename !== "Measure") return undefined;
    return { node, base: measureValues(node, links?.follows, readText), basedOn: revision };
  };
  const reread = async () => {
    const found = await read();
    if (!found) throw new Error(t("edit.gone"));
    return found;
  };

  return (
    <EditPage id={id} title={() => t("edit.measure.edit")} read={read}>
      {({ node, base, basedOn }) => (
        <SourcesAtHand value={sourcesAtHand(node.sources)}>
          <EditForm
            formKey={`measure ${node.id}`}
            fields={MEASURE_FIELDS}
            when={WHEN}
            sections={SECTIONS}
            beginning={{ base, basedOn }}
            reread={reread}
            save={({ values, changed, source, basedOn: on }) =>
              save({ ...inputOf(MEASURE_FIELDS, values, changed), id: node.id, basedOn: on, source })
            }
            saved={({ changes, changed }) => {
              back();
              tellSaved({ about: readText(node.title), id: node.id, changed, changes });
            }}
            cancel={back}
          />
          <RemoveFact
            id={node.id}
            name={readText(node.title)}
            basedOn={basedOn}
            removed={() => void navigate({ to: "/impact" })}
          />
        </SourcesAtHand>
      )}
    </EditPage>
  );
}

function useSaveMeasure() {
  const client = useClient();
  return async (input: MeasureInput) =>
    outcomeOf(
      await client.mutation(SaveMeasureMutation, { input }, FACTS_CHANGED).toPromise(),
      ({ saveMeasure }) => saveMeasure,
    );
}
