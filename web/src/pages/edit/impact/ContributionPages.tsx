import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useClient, useQuery } from "urql";
import { FACTS_CHANGED } from "../../../app/facts-changed.ts";
import { tellSaved } from "../../../app/saved-notice.ts";
import type { ProposalInput } from "../../../gql/graphql.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { emptyValues, inputOf } from "../../../ui/form/field.ts";
import { picked } from "../../../ui/form/fields/node-field.tsx";
import { SourcesAtHand, sourcesAtHand } from "../../../ui/form/fields/source-field.tsx";
import { Loading } from "../../../ui/states.tsx";
import { EditForm } from "../EditForm.tsx";
import { EditPage, NewPage } from "../EditPage.tsx";
import { outcomeOf } from "../outcome.ts";
import { RemoveFact } from "../RemoveFact.tsx";
import { readAt } from "../read-at.ts";
import {
  CONTRIBUTION_FIELDS,
  CONTRIBUTION_SECTIONS,
  CONTRIBUTION_TYPES,
  type ContributionType,
  contributionValues,
  isContribution,
  typeOf,
  whenOfType,
  wordsOf,
} from "./contribution-fields.ts";
import { ContributionToEditQuery, EventToPrefillQuery, SaveProposalMutation } from "./impact-edit-queries.ts";
import { useOpenStep } from "./use-open-step.ts";

/** A proposal, problem, forum or working group that is not on record yet. */
export function NewContributionPage() {
  const { t } = useTranslation();
  const save = useSaveContribution();
  const open = useOpenStep();
  const navigate = useNavigate();
  const { type = "PROPOSAL", event } = useSearch({ from: "/proposals/new" });
  const [{ data, fetching }] = useQuery({
    query: EventToPrefillQuery,
    variables: { id: event ?? "" },
    pause: !event,
  });
  const base = emptyValues(CONTRIBUTION_FIELDS);
  const at = data?.event ? { id: data.event.id, name: data.event.title, kind: "EVENT" } : null;
  return (
    <NewPage title={t(`edit.contribution.new.${type}`)}>
      <nav aria-label={t("edit.contribution.types")} className="chips">
        {(Object.keys(CONTRIBUTION_TYPES) as ContributionType[]).map((one) => (
          <Link
            key={one}
            className={one === type ? "chip chosen" : "chip"}
            to="/proposals/new"
            search={{ type: one, event }}
          >
            {t(`edit.contribution.type.${one}`)}
          </Link>
        ))}
      </nav>
      {event && fetching ? (
        <Loading />
      ) : (
        <EditForm
          key={type}
          formKey={`contribution new ${type} ${event ?? ""}`}
          fields={CONTRIBUTION_FIELDS}
          when={whenOfType(type)}
          sections={CONTRIBUTION_SECTIONS}
          beginning={{
            base,
            values: { ...base, kind: type === "PROPOSAL" ? "PROPOSAL" : "", event: picked(at) },
            basedOn: null,
          }}
          save={({ values, changed, source }) =>
            save({ ...inputOf(CONTRIBUTION_FIELDS, values, changed), type, source })
          }
          saved={({ id, changes }) => {
            open(type, id, at?.id);
            tellSaved({ about: t(`edit.contribution.type.${type}`), id, changed: [], changes });
          }}
          cancel={() => void navigate({ to: "/impact" })}
        />
      )}
    </NewPage>
  );
}

/** All that can be changed of one of them. */
export function EditContributionPage() {
  const { t } = useTranslation();
  const { read: readText } = useLanguage();
  const client = useClient();
  const save = useSaveContribution();
  const open = useOpenStep();
  const navigate = useNavigate();
  const { id } = useParams({ from: "/proposals/$id/edit" });

  const read = async () => {
    const { data, revision } = await readAt(client, ContributionToEditQuery, { id });
    const { node, impactLinksOf: links } = data;
    if (!isContribution(node) || !links) return undefined;
    return { node, base: contributionValues(node, links, readText), basedOn: revision };
  };
  const reread = async () => {
    const found = await read();
    if (!found) throw new Error(t("edit.gone"));
    return found;
  };

  return (
    <EditPage
      id={id}
      title={(facts) => (facts ? t(`edit.contribution.edit.${typeOf(facts.node)}`) : t("nav.impact"))}
      read={read}
    >
      {({ node, base, basedOn }) => {
        const type = typeOf(node);
        const name = readText(wordsOf(node));
        const back = () => open(type, node.id, node.event?.id);
        return (
          <SourcesAtHand value={sourcesAtHand(node.sources)}>
            <EditForm
              formKey={`contribution ${node.id}`}
              fields={CONTRIBUTION_FIELDS}
              when={whenOfType(type)}
              sections={CONTRIBUTION_SECTIONS}
              beginning={{ base, basedOn }}
              reread={reread}
              save={({ values, changed, source, basedOn: on }) =>
                save({ ...inputOf(CONTRIBUTION_FIELDS, values, changed), id: node.id, basedOn: on, source })
              }
              saved={({ changes, changed }) => {
                back();
                tellSaved({ about: name, id: node.id, changed, changes });
              }}
              cancel={back}
            />
            <RemoveFact
              id={node.id}
              name={name}
              basedOn={basedOn}
              removed={() => void navigate({ to: "/impact" })}
            />
          </SourcesAtHand>
        );
      }}
    </EditPage>
  );
}

function useSaveContribution() {
  const client = useClient();
  return async (input: ProposalInput) =>
    outcomeOf(
      await client.mutation(SaveProposalMutation, { input }, FACTS_CHANGED).toPromise(),
      ({ saveProposal }) => saveProposal,
    );
}
