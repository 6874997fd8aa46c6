import { useCallback, useEffect, useMemo, useState } from "react";
import { type CombinedError, useQuery } from "urql";
import type { Action } from "../../app/actions.ts";
import type { NetworkSearch } from "../../app/search-params.ts";
import type { NetworkFilter } from "../../gql/graphql.ts";
import type { Scene } from "../../graph-canvas/painter.ts";
import { sceneOf } from "../../graph-canvas/scene.ts";
import { dayNumber, dayText } from "../../timeline/days.ts";
import { Playback } from "../../timeline/playback.ts";
import { type StoryStep, tellStory } from "../../timeline/story.ts";
import type { Measured } from "./measured.ts";
import { NetworkQuery, TimelineQuery } from "./network-queries.ts";
import { networkView } from "./network-view.ts";

interface TimelineParts {
  search: NetworkSearch;
  filter: NetworkFilter | null;
  projection: "PARTNERS" | "PARTNERS_AND_EVENTS";
  layout: "FORCE" | "MAP" | "TIME";
  change: (part: Partial<NetworkSearch>) => void;
  background: readonly string[];
  /** Whether the picture shows what the address asks for. */
  arrived: boolean;
  measured: ReadonlyMap<string, Measured>;
}

export interface NetworkTimeline {
  /** Null while it is asked for, and where no event has a date. */
  playback: Playback | null;
  /** Why there is no story to tell. */
  error: CombinedError | undefined;
  /** The network over time while it is played or dragged through; else null, and the picture itself shows. */
  scene: Scene | null;
  /** What a film is painted with, once it is wanted. */
  film: { scene: Scene | undefined; want: () => void };
  /** The day chosen becomes that of the whole view. */
  choose: (day: number) => void;
  actions: Action[];
}

/** The alliance's story for the filter, and the network to paint it with. */
export function useTimeline(parts: TimelineParts): NetworkTimeline {
  const { search, filter, projection, layout, change, background, arrived, measured } = parts;
  const [{ data, error }] = useQuery({ query: TimelineQuery, variables: { filter } });
  const story = useMemo(() => tellStory((data?.growth ?? []).flatMap(toStep)), [data]);

  /** The end of the story is the whole network, undated included. */
  const choose = useCallback(
    (day: number) => change({ asOf: day >= story.last ? undefined : dayText(day) }),
    [change, story],
  );
  const shownDay = search.asOf ? dayNumber(search.asOf) : story.last;
  const [playback, setPlayback] = useState<Playback | null>(null);
  useEffect(() => {
    if (story.steps.length === 0) {
      setPlayback(null);
      return undefined;
    }
    const made = new Playback(story, story.last, choose);
    setPlayback(made);
    return () => made.stop();
  }, [story, choose]);
  useEffect(() => {
    if (playback && !playback.moment.playing) playback.seek(shownDay);
  }, [playback, shownDay]);

  const [filming, setFilming] = useState(false);
  const moving = useMoving(playback, shownDay, arrived);
  const [whole] = useQuery({
    query: NetworkQuery,
    variables: { filter, asOf: null, projection, layout },
    pause: !moving && !filming,
  });
  const columns = whole.data?.network;
  const scene = useMemo(() => {
    if (!columns) return null;
    const { nodes, edges } = networkView({
      columns,
      whole: null,
      layout,
      search,
      captionOf: () => "",
      measured,
    });
    return sceneOf(nodes, edges, dayNumber, background);
  }, [columns, layout, search, background, measured]);

  const action: Action = {
    id: "play",
    label: playback?.moment.playing ? "timeline.pause" : "timeline.play",
    shortcut: "p",
    enabled: playback !== null,
    run: () => (playback?.moment.playing ? playback.pause() : playback?.play()),
  };
  return {
    playback,
    error,
    scene: moving ? scene : null,
    film: { scene: filming && scene ? scene : undefined, want: () => setFilming(true) },
    choose,
    actions: [action],
  };
}

/** Whether the moment is another than the day of the view: it plays, is dragged, or the picture is still on its way. */
function useMoving(playback: Playback | null, shownDay: number, arrived: boolean): boolean {
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    if (!playback) return undefined;
    const look = () => {
      const { day, playing } = playback.moment;
      const elsewhere = playing || Math.floor(day) !== Math.floor(shownDay);
      setMoving((before) => elsewhere || (before && !arrived));
    };
    look();
    return playback.listen(look);
  }, [playback, shownDay, arrived]);
  return moving;
}

type GrowthRow = {
  date: string;
  partners: number;
  recorded: number;
  newPartners: number;
  newTies: number;
  event?: {
    id: string;
    shortLabel: string;
    place?: string | null;
    kind: string;
    scope?: "CENTRAL" | "REGIONAL" | null;
    datePrecision: StoryStep["precision"];
  } | null;
};

function toStep({ event, date, ...counts }: GrowthRow): StoryStep[] {
  if (!event) return [];
  const { id, shortLabel, place, kind, scope, datePrecision } = event;
  return [
    {
      id,
      label: shortLabel,
      place: place ?? null,
      kind,
      scope: scope ?? null,
      precision: datePrecision,
      date,
      day: dayNumber(date),
      ...counts,
    },
  ];
}
