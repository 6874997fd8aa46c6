import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useActions } from "../../app/actions.ts";
import type { NetworkSearch } from "../../app/search-params.ts";
import { THEME_CHANGED } from "../../app/theme.ts";
import { useAlliance } from "../../app/use-alliance.ts";
import type { NetworkFilter } from "../../gql/graphql.ts";
import { type CanvasControls, GraphCanvas } from "../../graph-canvas/GraphCanvas.tsx";
import type { Camera } from "../../graph-canvas/types.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { COUNTY_OUTLINES } from "../../map/projection.ts";
import { filterInWords } from "../../take-away/filter-in-words.ts";
import { TakeAway } from "../../take-away/TakeAway.tsx";
import { FilmMaker } from "../../timeline/FilmMaker.tsx";
import { PlaybackCanvas } from "../../timeline/PlaybackCanvas.tsx";
import { Timeline } from "../../timeline/Timeline.tsx";
import { errorText } from "../../ui/error-text.ts";
import { EmptyState, ErrorState, Loading } from "../../ui/states.tsx";
import { MissingLink } from "../corrections/MissingLink.tsx";
import { TakeSnapshot } from "../snapshots/TakeSnapshot.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { Legend } from "./Legend.tsx";
import { NetworkFiles } from "./NetworkFiles.tsx";
import { networkActions } from "./network-actions.ts";
import { networkPicture } from "./network-picture.ts";
import { NetworkQuery } from "./network-queries.ts";
import { type Columns, networkView } from "./network-view.ts";
import { NO_FILTER } from "./no-filter.ts";
import { SidePanel } from "./SidePanel.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useArrangement } from "./use-arrangement.ts";
import { useMeasured } from "./use-measured.ts";
import { useTimeline } from "./use-timeline.ts";
import { yearLines } from "./year-lines.ts";
import "./network.css";

/** The network: who is there, on which events they hang, and what is known of what one chooses. */
export function NetworkPage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const search: NetworkSearch = useSearch({ from: "/" });
  const navigate = useNavigate();
  const alliance = useAlliance();
  const change = useCallback(
    (part: Partial<NetworkSearch>) => {
      void navigate({ to: "/", search: (before: NetworkSearch) => ({ ...before, ...part }), replace: true });
    },
    [navigate],
  );
  useEffect(() => {
    document.title = `${t("nav.network")} – Bündnisgraph`;
  }, [t]);

  const filter = useMemo(() => filterOf(search), [search]);
  const layout = LAYOUTS[search.layout ?? "force"];
  const projection = search.projection === "partners" ? "PARTNERS" : "PARTNERS_AND_EVENTS";
  const variables = { filter, asOf: search.asOf ?? null, projection, layout } as const;
  const [answer, ask] = useQuery({ query: NetworkQuery, variables });
  const expands = (search.expanded?.length ?? 0) > 0;
  const [whole] = useQuery({
    query: NetworkQuery,
    variables: { ...variables, filter: null },
    pause: !expands,
  });

  const frame = `${layout} ${projection} ${JSON.stringify(filter)} ${search.asOf ?? ""}`;
  const measured = useMeasured(search, filter);
  const shown = useShown(answer.fetching ? undefined : answer.data?.network, layout, frame);
  const view = useMemo(
    () =>
      shown
        ? networkView({
            columns: shown.columns,
            whole: expands ? (whole.data?.network ?? null) : null,
            layout: shown.layout,
            search,
            measured: measured.of,
            captionOf: (group, count) => t(`network.group.${group}`, { count }),
          })
        : null,
    [shown, whole.data, expands, search, measured, t],
  );

  const [controls, setControls] = useState<CanvasControls | null>(null);
  const background = useMemo(() => backgroundOf(shown), [shown]);
  const timeline = useTimeline({
    search,
    filter,
    projection,
    layout,
    change,
    background,
    arrived: shown?.frame === frame,
    measured: measured.of,
  });
  const arrangement = useArrangement(search, change);
  const actions = networkActions({ search, change, arrangement, controls });
  useActions(timeline.actions);
  useActions(actions);
  const announcement = view ? t("network.announce", { partners: view.partners, events: view.events }) : "";
  const [camera] = useState<Camera | null>(() => readCamera(search.camera));
  const [firstFrame] = useState(frame);

  return (
    <div className="network-page">
      <h1 className="visually-hidden">{t("network.title")}</h1>
      <FilterPanel search={search} change={change} />
      <section className="network-picture" aria-label={t("network.picture")}>
        <Toolbar search={search} change={change} actions={actions} view={view} columns={shown?.columns}>
          <TakeAway
            tables={[
              { name: "nodes", label: t("takeAway.nodes") },
              { name: "network", label: t("takeAway.ties") },
            ]}
            variables={{ filter, asOf: search.asOf ?? null, projection }}
            about={filterInWords(search, t)}
            picture={
              view && shown
                ? () =>
                    networkPicture(
                      view,
                      shown.columns,
                      measured,
                      search,
                      { t, language },
                      alliance?.name ?? "",
                    )
                : null
            }
          >
            <NetworkFiles variables={{ filter, asOf: search.asOf ?? null, projection }} />
            <TakeSnapshot
              view={{ filter, asOf: search.asOf ?? null, projection }}
              about={filterInWords(search, t)}
            />
          </TakeAway>
        </Toolbar>
        <div className="network-stage">
          {answer.error ? <ErrorState error={answer.error} retry={ask} /> : null}
          {!answer.error && !view ? <Loading lines={6} /> : null}
          {view && view.listed.length === 0 ? (
            <NothingToSee
              looked={search}
              whole={shown?.columns.totalPartners === 0 && !search.asOf}
              clear={() => change({ ...NO_FILTER, asOf: undefined })}
            />
          ) : null}
          {view && view.listed.length > 0 ? (
            <GraphCanvas
              nodes={view.nodes}
              edges={view.edges}
              captions={view.captions}
              selected={search.selected ?? null}
              camera={shown?.frame === firstFrame ? camera : null}
              frame={shown?.frame ?? ""}
              label={t("network.canvasLabel", { partners: view.partners, events: view.events })}
              onSelect={(id) => change({ selected: id ?? undefined })}
              onOpen={(id) => openNode(id, view.nodes, navigate)}
              onMoved={arrangement.pin}
              onCamera={({ x, y, zoom }) =>
                change({ camera: `${Math.round(x)},${Math.round(y)},${Number(zoom.toFixed(3))}` })
              }
              onReady={setControls}
              background={
                background.length > 0 ? background.map((path) => <path key={path} d={path} />) : null
              }
              paletteEvent={THEME_CHANGED}
            />
          ) : null}
          {controls && timeline.scene && timeline.playback ? (
            <PlaybackCanvas
              scene={timeline.scene}
              playback={timeline.playback}
              controls={controls}
              paletteEvent={THEME_CHANGED}
            />
          ) : null}
        </div>
        <Legend map={layout === "MAP"} search={search} measured={measured} change={change} />
        {timeline.playback ? (
          <Timeline playback={timeline.playback} onChoose={timeline.choose}>
            <FilmMaker
              scene={timeline.film.scene}
              story={timeline.playback.story}
              title={`${t("network.title")}: ${alliance?.name ?? ""}`}
              foot={`${alliance?.dataset === "example" ? `${t("shell.example")} ` : ""}${t("takeAway.source")} ${location.origin}`}
              onWanted={timeline.film.want}
            />
          </Timeline>
        ) : timeline.error ? (
          <p className="timeline" role="status">
            {t("timeline.title")}: {errorText(timeline.error, t)}
          </p>
        ) : null}
      </section>
      <SidePanel search={search} change={change} listed={view?.listed ?? null} measured={measured} />
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}

type LayoutName = "FORCE" | "MAP" | "TIME";

const LAYOUTS = { force: "FORCE", map: "MAP", time: "TIME" } as const;

interface Shown {
  columns: Columns;
  layout: LayoutName;
  /** What was asked for when these columns came. */
  frame: string;
}

/** The last network that came, with what it answers: while the next is on its way, the picture stays whole. */
function useShown(columns: Columns | undefined, layout: Shown["layout"], frame: string): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (columns) setShown({ columns, layout, frame });
  }, [columns, layout, frame]);
  return shown;
}

/** What lies under the marks: the counties of the map, the years of the layout by time. */
function backgroundOf(shown: Shown | null): string[] {
  if (shown?.layout === "MAP") return COUNTY_OUTLINES.map(({ path }) => path);
  if (shown?.layout !== "TIME") return [];
  return yearLines(shown.columns).map(({ path }) => path);
}

interface NothingToSeeProps {
  whole: boolean;
  clear: () => void;
  /** Where and on what was looked in vain. */
  looked: Pick<NetworkSearch, "regions" | "topics">;
}

/** Why the picture is empty, and what to do: an empty store is another matter than a narrow choice. */
function NothingToSee({ whole, clear, looked }: NothingToSeeProps) {
  const { t } = useTranslation();
  if (whole)
    return (
      <EmptyState title={t("network.empty.store")}>
        <p>{t("network.empty.storeText")}</p>
        <MissingLink />
      </EmptyState>
    );
  return (
    <EmptyState title={t("network.empty.title")}>
      <p>{t("network.empty.text")}</p>
      <button type="button" className="button" onClick={clear}>
        {t("filter.reset")}
      </button>{" "}
      <MissingLink {...looked} />
    </EmptyState>
  );
}

function filterOf(search: NetworkSearch): NetworkFilter | null {
  const { regions, kinds, categories, topics, eventKinds, scope } = search;
  if (!regions && !kinds && !categories && !topics && !eventKinds && !scope) return null;
  return {
    regions: regions ?? null,
    kinds: (kinds as NetworkFilter["kinds"]) ?? null,
    categories: categories ?? null,
    topics: topics ?? null,
    eventKinds: (eventKinds as NetworkFilter["eventKinds"]) ?? null,
    scope: scope ?? null,
  };
}

function readCamera(text: string | undefined): Camera | null {
  const [x, y, zoom] = text?.split(",").map(Number) ?? [];
  return x === undefined || y === undefined || !zoom ? null : { x, y, zoom };
}

function openNode(
  id: string,
  nodes: readonly { id: string; kind: string }[],
  navigate: ReturnType<typeof useNavigate>,
): void {
  const isEvent = nodes.find((node) => node.id === id)?.kind === "EVENT";
  void (isEvent
    ? navigate({ to: "/events/$id", params: { id } })
    : navigate({ to: "/partners/$id", params: { id } }));
}
