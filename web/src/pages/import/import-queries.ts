import { graphql } from "../../gql/index.ts";

/** An import without its rows; each is asked for by who shows it. */
export const ImportQuery = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      ...ImportHead
    }
  }

  fragment ImportHead on Import {
    id
    kind
    state
    fileName
    createdAt
    changedAt
    encoding
    delimiter
    sheet
    sheets
    headerRow
    interrupted
    outdated
    changedRows
    change
    event {
      id
      title
      shortLabel
    }
    columns {
      index
      header
      field
      dropped
      hidden
      sample
    }
    counts {
      rows
      new
      matched
      possibleDuplicate
      unchanged
      rejected
      open
      leftOut
    }
    effects {
      effect
      count
    }
    placeQuestions {
      id
      place
      rowCount
      rows
      answered
      region {
        id
        name
      }
      candidates {
        place
        region {
          id
          name
        }
      }
    }
    progress {
      step
      done
      of
      share
      secondsLeft
    }
    refusal {
      code
      details {
        name
        value
      }
    }
  }
`);

export const ImportsQuery = graphql(`
  query Imports($first: Int!, $after: String) {
    imports(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        state
        fileName
        createdAt
        interrupted
        change
        event {
          id
          shortLabel
        }
        counts {
          rows
          open
        }
      }
    }
  }
`);

/** What fits, a page at a time. */
export const ImportRowsQuery = graphql(`
  query ImportRows($id: ID!, $actions: [ImportAction!], $open: Boolean!, $text: String, $first: Int!, $after: String) {
    import(id: $id) {
      id
      rows(actions: $actions, open: $open, text: $text, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ImportRowShown
        }
      }
    }
  }

  fragment ImportRowShown on ImportRow {
    row
    name
    action
    open
    leftOut
    effects
    values {
      field
      value
    }
    region {
      id
      name
    }
    event {
      id
      shortLabel
    }
    partners {
      slot
      name
      match
      decided
      sameAsRow
      partner {
        id
        name
        kind
      }
    }
    placeQuestion {
      id
      answered
    }
    problems {
      code
      field
      refuses
      details {
        name
        value
      }
    }
  }
`);

/** One row with all that it may be the same as. */
export const ImportRowQuery = graphql(`
  query ImportRow($id: ID!, $row: Int!) {
    import(id: $id) {
      id
      row(row: $row) {
        ...ImportRowShown
        partners {
          slot
          candidates {
            row
            name
            score
            evidence {
              code
              details {
                name
                value
              }
            }
            partner {
              id
              otherNames
              kind
              category
              place
              website
              outsideState
              basedIn {
                id
                name
              }
            }
            event {
              id
              startsOn
              endsOn
              datePrecision
              place
            }
          }
        }
      }
    }
  }
`);

export const EventNameQuery = graphql(`
  query EventName($id: ID!) {
    event(id: $id) {
      id
      title
    }
  }
`);
