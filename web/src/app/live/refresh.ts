import { type Client, type Exchange, makeOperation, type Operation } from "urql";
import { filter, map, pipe, tap } from "wonka";

/** Asks anew for all that is on the screen; `exchange` stands before the cache. */
export interface Refresh {
  exchange: Exchange;
  /** Ends when all of it is there again, or could not be had; false where nothing was open. */
  all(client: Client): Promise<boolean>;
  /** For how long nothing has been asked or is still to be answered, in milliseconds. */
  quietFor(): number;
}

/** How many questions are remembered as out of date; older ones are asked anew anyway once they leave the cache. */
const MOST_REMEMBERED = 500;

/**
 * What is open is asked for again while the old answers stay, so nothing flashes, and an answer that fails is left
 * out: what stood there stands on. What was seen before and is opened again shows at once and is asked for too.
 */
export function createRefresh(): Refresh {
  const open = new Map<number, Operation>();
  const askedIn = new Map<number, number>();
  const awaited = new Set<number>();
  const unanswered = new Set<number>();
  let lastAsked = Date.now();
  let time = 0;
  let done: (() => void) | undefined;

  const settle = (key: number) => {
    if (awaited.delete(key) && awaited.size === 0) done?.();
  };

  const note = (operation: Operation): Operation => {
    if (operation.kind === "teardown") {
      open.delete(operation.key);
      unanswered.delete(operation.key);
      settle(operation.key);
    }
    if (operation.kind !== "query") return operation;
    open.set(operation.key, operation);
    unanswered.add(operation.key);
    lastAsked = Date.now();
    const isOld = (askedIn.get(operation.key) ?? 0) < time;
    return isOld && operation.context.requestPolicy === "cache-first"
      ? makeOperation("query", operation, { ...operation.context, requestPolicy: "cache-and-network" })
      : operation;
  };

  return {
    exchange:
      ({ forward }) =>
      (operations) =>
        pipe(
          operations,
          map(note),
          forward,
          filter(({ operation, error }) => !(awaited.has(operation.key) && error?.networkError)),
          tap(({ operation, stale }) => {
            if (operation.kind !== "query" || stale) return;
            unanswered.delete(operation.key);
            askedIn.set(operation.key, time);
            const [oldest] = askedIn.keys();
            if (askedIn.size > MOST_REMEMBERED && oldest !== undefined) askedIn.delete(oldest);
            settle(operation.key);
          }),
        ),
    quietFor: () => (unanswered.size > 0 ? 0 : Date.now() - lastAsked),
    async all(client) {
      time += 1;
      const operations = [...open.values()];
      if (operations.length === 0) return false;
      const answered = new Promise<void>((resolve) => {
        done = resolve;
        setTimeout(resolve, LONGEST_WAIT_MS);
      });
      for (const operation of operations) awaited.add(operation.key);
      for (const operation of operations)
        client.reexecuteOperation(
          makeOperation("query", operation, { ...operation.context, requestPolicy: "network-only" }),
        );
      await answered;
      awaited.clear();
      return true;
    },
  };
}

const LONGEST_WAIT_MS = 15_000;
