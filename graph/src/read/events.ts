import type { Day } from "../model/dates.ts";
import type { Store } from "../store/store.ts";
import { wholeNumber } from "../store/whole-number.ts";
import type { ConferenceScope, EventKind, EventShape } from "./shapes.ts";

export interface EventsQuestion {
  kinds: EventKind[] | null;
  scope: ConferenceScope | null;
  /** Held in any of these regions or below. */
  regions: string[] | null;
  topics: string[] | null;
  from: Day | null;
  to: Day | null;
  /** Part of a title or label. */
  text: string | null;
  /** Events begun by this day; null counts undated ones too. */
  asOf: Day | null;
  skip: number;
  first: number;
}

export interface EventsPage {
  nodes: EventShape[];
  totalCount: number;
}

/** Events that fit: conferences first, the latest first, undated last. */
export async function listEvents(store: Store, question: EventsQuestion): Promise<EventsPage> {
  const [page] = await store.read<EventsPage>(LIST_EVENTS, {
    ...question,
    text: question.text?.toLowerCase() ?? null,
    from: question.from,
    begin: wholeNumber(question.skip),
    end: wholeNumber(question.skip + question.first),
  });
  return page ?? { nodes: [], totalCount: 0 };
}

export const LIST_EVENTS = `
MATCH (e:Event)
WHERE ($kinds IS NULL OR e.kind IN $kinds)
  AND ($scope IS NULL OR e.scope = $scope)
  AND ($asOf IS NULL OR e.startsOn <= $asOf)
  AND ($from IS NULL OR e.endsOn >= $from)
  AND ($to IS NULL OR e.startsOn <= $to)
  AND ($text IS NULL OR toLower(e.title) CONTAINS $text OR toLower(e.shortLabel) CONTAINS $text)
  AND ($topics IS NULL OR EXISTS { MATCH (e)-[:ON_TOPIC]->(t:Topic) WHERE t.id IN $topics })
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:HELD_IN]->(:Region)-[:PART_OF*0..2]->(r:Region) WHERE r.id IN $regions })
WITH e ORDER BY e.kind <> 'CONFERENCE', e.startsOn IS NULL, e.startsOn DESC, e.id
WITH collect(e) AS fitting
RETURN size(fitting) AS totalCount, [e IN fitting[$begin..$end] | e {
  .id, .kind, .scope, .title, .shortLabel, .startsOn, .endsOn, .datePrecision, .place, .gathering,
  .attendance, .recordedPartners
}] AS nodes`;
