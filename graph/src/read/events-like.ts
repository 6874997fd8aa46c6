import type { Store } from "../store/store.ts";
import { wholeNumber } from "../store/whole-number.ts";

/** Whether an event has the id, and which ids are like it: for a message about one that none has. */
export async function eventsLike(store: Store, id: string): Promise<{ isKnown: boolean; like: string[] }> {
  const words = id
    .toLowerCase()
    .split(/[^a-zäöüß0-9]+/)
    .filter((word) => word.length >= SHORTEST);
  const [row] = await store.read<{ isKnown: boolean; like: string[] }>(EVENTS_LIKE, {
    id,
    words,
    most: wholeNumber(MOST),
  });
  return row ?? { isKnown: false, like: [] };
}

const SHORTEST = 4;
const MOST = 5;

/** There are hundreds of events at most. */
const EVENTS_LIKE = `
RETURN EXISTS { MATCH (:Event {id: $id}) } AS isKnown,
  COLLECT {
    MATCH (e:Event)
    WITH e, size([word IN $words WHERE e.id CONTAINS word]) AS shared
    WHERE shared > 0
    RETURN e.id ORDER BY shared DESC, e.id LIMIT $most
  } AS like`;
