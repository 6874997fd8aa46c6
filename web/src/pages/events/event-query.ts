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
        source {
          id
          url
          publisher
          title
        }
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
          source {
            id
            url
            publisher
            title
          }
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
        sources {
          id
          url
          publisher
          title
        }
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
        sources {
          id
          url
          publisher
          title
        }
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
        sources {
          id
          url
          publisher
          title
        }
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
        sources {
          id
          url
          publisher
          title
        }
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
        sources {
          id
          url
          publisher
          title
        }
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
        sources {
          id
          url
          publisher
          title
        }
      }
      publications {
        id
        title
        format
        size
        url
        sources {
          id
          url
          publisher
          title
        }
      }
      series {
        id
        title
      }
      sources {
        id
        url
        publisher
        title
      }
    }
  }
`);
