import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "../../app/actions.ts";
import type { NetworkSearch } from "../../app/search-params.ts";
import { Switch } from "../../ui/Switch.tsx";
import { MeasureSelect } from "./MeasureSelect.tsx";
import type { Columns, NetworkView } from "./network-view.ts";

interface ToolbarProps {
  search: NetworkSearch;
  change: (part: Partial<NetworkSearch>) => void;
  actions: readonly Action[];
  view: NetworkView | null;
  columns: Columns | undefined;
  /** Stands after the actions. */
  children?: ReactNode;
}

const SIGNS: Record<string, string> = { zoomIn: "+", zoomOut: "−", fit: "⤢", undo: "↶", redo: "↷" };

/** How the network is drawn, how much of it is seen, and what can be done to it. */
export function Toolbar({ search, change, actions, view, columns, children }: ToolbarProps) {
  const { t } = useTranslation();
  const hint = ({ label, shortcut }: Action) => (shortcut ? `${t(label)} (${shortcut})` : t(label));
  return (
    <div className="network-toolbar">
      <Switch
        label={t("network.layout.label")}
        choices={[
          { value: "force", label: t("network.layout.force") },
          { value: "map", label: t("network.layout.map") },
          { value: "time", label: t("network.layout.time") },
        ]}
        chosen={search.layout ?? "force"}
        choose={(layout) =>
          change({ layout: layout === "force" ? undefined : layout, camera: undefined, pinned: undefined })
        }
      />
      <Switch
        label={t("network.projection.label")}
        choices={[
          {
            value: "events",
            label: t("network.projection.events"),
            title: t("network.projection.eventsHint"),
          },
          {
            value: "partners",
            label: t("network.projection.partners"),
            title: t("network.projection.partnersHint"),
          },
        ]}
        chosen={search.projection ?? "events"}
        choose={(projection) =>
          change({
            projection: projection === "partners" ? "partners" : undefined,
            camera: undefined,
            pinned: undefined,
          })
        }
      />
      <MeasureSelect
        of="colour"
        plain={["kind", "community"]}
        chosen={search.colour ?? "kind"}
        choose={(colour) => change({ colour: colour === "kind" ? undefined : colour })}
      />
      <MeasureSelect
        of="size"
        plain={["ties"]}
        chosen={search.size ?? "ties"}
        choose={(size) => change({ size: size === "ties" ? undefined : size })}
      />
      <div className="network-actions">
        {actions.map((action) =>
          SIGNS[action.id] ? (
            <button
              key={action.id}
              type="button"
              className="button"
              aria-label={hint(action)}
              title={hint(action)}
              disabled={!action.enabled}
              onClick={action.run}
            >
              {SIGNS[action.id]}
            </button>
          ) : (
            <button
              key={action.id}
              type="button"
              className="button"
              title={hint(action)}
              disabled={!action.enabled}
              onClick={action.run}
            >
              {t(action.label)}
            </button>
          ),
        )}
        {children}
      </div>
      {view && columns ? (
        <p className="network-count">
          {t("network.countPartners", { partners: view.partners, total: columns.totalPartners })}
          {search.projection === "partners"
            ? ""
            : ` · ${t("network.countEvents", { events: view.events, total: columns.totalEvents })}`}
          {columns.undated > 0 ? ` · ${t("network.undated", { count: columns.undated })}` : ""}
          {columns.complete ? "" : ` · ${t("network.strongestOnly")}`}
        </p>
      ) : null}
    </div>
  );
}
