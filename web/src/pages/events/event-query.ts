import { graphql } from "../../gql/index.ts";

export const EventQuery = graphql(`
  query Event($id: ID!) {
    event(id: $id) {
      id
      kind
      scope
      title
      shortLabel
      startsOn
      endsOn
      datePrecision
      place
      venue
      gathering
      note
      attendance
      recordedPartners
      region {
        id
        name
      }
      topics {
        id
        name {
          de
          en
        }
      }
      attendanceStatements {
        text
        number
        bound
        of
        preferred
        source { ...SourceFields }
      }
      market {
        id
        title
        statements {
          text
          number
          bound
          of
          preferred
          source { ...SourceFields }
        }
        exhibitors {
          partner {
            id
            name
            kind
          }
        }
      }
      participations {
        role
        wording
        present
        partner {
          id
          name
          kind
          place
        }
        sources { ...SourceFields }
      }
      newPartners {
        id
      }
      forums {
        id
        title {
          de
          en
        }
        ascribedTo {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
      workingGroups {
        id
        title {
          de
          en
        }
        ascribedTo {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
      problems {
        id
        text {
          de
          en
        }
        ascribedTo {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
      proposals {
        id
        kind
        text {
          de
          en
        }
        ascribedTo {
          id
          name
          kind
        }
        sources { ...SourceFields }
      }
      measures {
        id
        title {
          de
          en
        }
        startsOn
        datePrecision
        amount
        announced
        statedBySource
        sources { ...SourceFields }
      }
      publications {
        id
        title
        format
        size
        url
        sources { ...SourceFields }
      }
      series {
        id
        title
      }
      sources { ...SourceFields }
    }
  }
`);
