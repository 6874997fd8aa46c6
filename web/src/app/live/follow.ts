import type { Client } from "urql";
import { onEnd, pipe, subscribe } from "wonka";
import { graphql } from "../../gql/index.ts";

const RevisionQuery = graphql(`
  query RevisionAtFirst {
    alliance {
      id
      revision
    }
  }
`);

const NetworkChanged = graphql(`
  subscription NetworkChanged {
    networkChanged {
      revision
    }
  }
`);

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** What the page asks for itself goes first. */
const QUIET_MS = 2_000;

interface Follow {
  client: Client;
  /** For how long the page has asked for nothing. */
  quietFor: () => number;
  changed: () => void;
}

/**
 * Calls back whenever the data has changed since the page was opened, as long as the tab is seen: a browser has few
 * connections to spare, and hidden tabs would hold them. Comes back by itself after a break, ever more slowly.
 * Answers with how to end it.
 */
export function followNetwork({ client, quietFor, changed }: Follow): () => void {
  let known: number | undefined;
  let leave: (() => void) | undefined;
  let pause = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const heard = (revision: number | undefined) => {
    if (revision === undefined) return;
    pause = FIRST_PAUSE_MS;
    if (known !== undefined && revision !== known) changed();
    known = revision;
  };
  const listen = () => {
    clearTimeout(timer);
    if (leave || document.hidden) return;
    if (quietFor() < QUIET_MS) {
      timer = setTimeout(listen, QUIET_MS / 3);
      return;
    }
    const { unsubscribe } = pipe(
      client.subscription(NetworkChanged, {}),
      onEnd(() => {
        leave = undefined;
        timer = setTimeout(listen, pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      }),
      subscribe(({ data }) => heard(data?.networkChanged.revision)),
    );
    leave = unsubscribe;
  };
  const stop = () => {
    // Leaving ends the subscription, which plans the next one: that is called off.
    leave?.();
    leave = undefined;
    clearTimeout(timer);
  };
  const look = () => (document.hidden ? stop() : listen());

  document.addEventListener("visibilitychange", look);
  void client
    .query(RevisionQuery, {}, { requestPolicy: "network-only" })
    .toPromise()
    .then(({ data }) => {
      known ??= data?.alliance.revision;
    });
  listen();
  return () => {
    document.removeEventListener("visibilitychange", look);
    stop();
  };
}
