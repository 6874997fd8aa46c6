import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import "./filter-options.css";

interface TreeRegion {
  id: string;
  shortName: string;
  level: string;
  parent?: { id: string } | null;
}

interface RegionTreeProps {
  regions: readonly TreeRegion[];
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  choose: (id: string) => void;
  /** Whether the state itself can be chosen, too. */
  withState?: boolean;
  /** The region pointed at here or on a map beside the tree. */
  pointed?: string | undefined;
  point?: (id: string | undefined) => void;
  /** Stands below a county that is chosen: what else may be said of it. */
  besides?: ReactNode;
}

/** The state, its four districts and their counties, to choose one of. */
export function RegionTree({
  regions,
  counts,
  chosen,
  choose,
  withState = false,
  pointed,
  point,
  besides,
}: RegionTreeProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const districts = regions.filter(({ level }) => level === "DISTRICT");
  /** The districts of what is chosen: what was chosen elsewhere, on a map, is to be seen here. */
  const above = districts
    .filter(({ id }) => regions.some((one) => one.parent?.id === id && chosen.includes(one.id)))
    .map(({ id }) => id)
    .join();
  useEffect(() => {
    if (above) setOpened((before) => new Set([...before, ...above.split(",")]));
  }, [above]);
  const toggle = (id: string) =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const below = (id: string) =>
    regions
      .filter(({ parent }) => parent?.id === id)
      .sort((left, right) => left.shortName.localeCompare(right.shortName, "de"));
  const option = (region: TreeRegion) => (
    <button
      type="button"
      className={region.id === pointed ? "option pointed" : "option"}
      aria-pressed={chosen.includes(region.id)}
      onClick={() => choose(region.id)}
      onMouseEnter={() => point?.(region.id)}
      onMouseLeave={() => point?.(undefined)}
    >
      <span>{region.shortName}</span>
      <span className="count">{counts.get(region.id) ?? 0}</span>
    </button>
  );
  return (
    <ul className="filter-options region-tree">
      {withState
        ? regions.filter(({ level }) => level === "STATE").map((one) => <li key={one.id}>{option(one)}</li>)
        : null}
      {districts.map((district) => (
        <li key={district.id}>
          <div className="branch">
            <button
              type="button"
              className="twist"
              aria-expanded={opened.has(district.id)}
              aria-label={t("filter.counties", { name: district.shortName })}
              onClick={() => toggle(district.id)}
            >
              {opened.has(district.id) ? "▾" : "▸"}
            </button>
            {option(district)}
          </div>
          {opened.has(district.id) ? (
            <ul>
              {below(district.id).map((county) => (
                <li key={county.id}>
                  {option(county)}
                  {chosen.includes(county.id) ? besides : null}
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
