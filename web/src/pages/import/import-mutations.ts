import { graphql } from "../../gql/index.ts";

export const MapImportMutation = graphql(`
  mutation MapImport($id: ID!, $columns: [ColumnMapping!]!) {
    mapImport(id: $id, columns: $columns) {
      ...ImportAnswer
    }
  }

  fragment ImportAnswer on ImportPayload {
    __typename
    ... on ImportSaved {
      import {
        ...ImportHead
      }
    }
    ... on ImportNotOpen {
      import {
        ...ImportHead
      }
    }
    ... on ImportFileNeeded {
      columns
    }
    ... on ImportQuestionsOpen {
      open
    }
    ... on ImportChangedMeanwhile {
      rows
      import {
        ...ImportHead
      }
    }
    ... on ImportUnknown {
      message
    }
  }
`);

export const DecideDuplicateMutation = graphql(`
  mutation DecideDuplicate($id: ID!, $row: Int!, $decision: DuplicateDecision!) {
    decideDuplicate(importId: $id, row: $row, decision: $decision) {
      ...ImportAnswer
    }
  }
`);

export const AnswerPlaceMutation = graphql(`
  mutation AnswerPlace($id: ID!, $question: ID!, $region: ID) {
    answerPlace(importId: $id, question: $question, region: $region) {
      ...ImportAnswer
    }
  }
`);

export const CommitImportMutation = graphql(`
  mutation CommitImport($id: ID!, $leaveOutOpen: Boolean!, $sourceTitle: String, $sourceUrl: String) {
    commitImport(id: $id, leaveOutOpen: $leaveOutOpen, sourceTitle: $sourceTitle, sourceUrl: $sourceUrl) {
      ...ImportAnswer
    }
  }
`);

export const CancelImportMutation = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      ...ImportAnswer
    }
  }
`);
