import { setTimeout as wait } from "node:timers/promises";
import { type Answer, ask, type Session, type testApp } from "../api/app.ts";

type App = ReturnType<typeof testApp>;

/** Uploads a list as a script does: the file as the body, the rest in the address. */
export async function upload(
  app: App,
  bytes: Uint8Array | string,
  query: Record<string, string>,
  as?: Pick<Session, "headers">,
): Promise<Response> {
  return app.fetch(
    new Request(`http://localhost/import?${new URLSearchParams(query)}`, {
      method: "POST",
      headers: { "content-type": "text/csv", "x-buendnisgraph": "test", ...as?.headers },
      body: bytes as BodyInit,
    }),
  );
}

const STATE = `query State($id: ID!) { import(id: $id) {
  id state interrupted change encoding delimiter headerRow changedRows
  columns { index header field dropped }
  counts { rows new matched possibleDuplicate unchanged rejected open leftOut }
  placeQuestions { id place rowCount answered candidates { region { id } } }
  refusal { code details { name value } }
} }`;

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape the query asked for
export type Shown = any;

/** The import once nobody works on it any more. */
export async function settled(app: App, id: string, as: Session): Promise<Shown> {
  for (let looks = 0; looks < 600; looks++) {
    const { data, errors } = await ask(app, STATE, { id }, as);
    if (errors) throw new Error(JSON.stringify(errors));
    if (data.import.interrupted || !["READING", "COMMITTING"].includes(data.import.state)) return data.import;
    await wait(100);
  }
  throw new Error(`nothing became of ${id}`);
}

/** Uploads and waits for the preview, or for why there is none. */
export async function uploadAndLook(
  app: App,
  bytes: Uint8Array | string,
  query: Record<string, string>,
  as: Session,
): Promise<Shown> {
  const response = await upload(app, bytes, query, as);
  const body = (await response.json()) as { id?: string };
  if (!body.id) throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return settled(app, body.id, as);
}

const ROWS = `query Rows($id: ID!, $actions: [ImportAction!], $open: Boolean, $after: String) { import(id: $id) {
  rows(actions: $actions, open: $open, first: 500, after: $after) { totalCount nodes {
    row name action open leftOut effects region { id } placeQuestion { id place }
    values { field value }
    partners { slot name match decided sameAsRow partner { id name } candidates { row name score reasons partner { id } } }
    problems { code field refuses details { name value } }
  } }
} }`;

export async function rowsOf(
  app: App,
  id: string,
  as: Session,
  filter: { actions?: string[]; open?: boolean } = {},
): Promise<Shown[]> {
  const { data, errors } = await ask(app, ROWS, { id, ...filter }, as);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.import.rows.nodes;
}

/** A mutation on an import, with what it answers. */
export async function step(
  app: App,
  as: Session,
  field: string,
  variables: Record<string, unknown>,
): Promise<Shown> {
  const args: Record<string, string> = {
    mapImport: "$id: ID!, $columns: [ColumnMapping!]!",
    decideDuplicate: "$importId: ID!, $row: Int!, $decision: DuplicateDecision!",
    answerPlace: "$importId: ID!, $question: ID!, $region: ID",
    commitImport: "$id: ID!, $leaveOutOpen: Boolean, $sourceTitle: String, $sourceUrl: String",
    cancelImport: "$id: ID!",
  };
  const declared = args[field] ?? "";
  const passed = [...declared.matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`).join(", ");
  const answer: Answer = await ask(
    app,
    `mutation Step(${declared}) { ${field}(${passed}) {
      __typename
      ... on ImportSaved { import { id state change counts { open new matched unchanged } } }
      ... on ImportQuestionsOpen { open }
      ... on ImportFileNeeded { columns }
      ... on ImportNotOpen { message }
      ... on ImportChangedMeanwhile { rows }
    } }`,
    variables,
    as,
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[field];
}
