import { useState } from "react";
import { useTranslation } from "react-i18next";

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
}

/** The state, its four districts and their counties, to choose one of. */
export function RegionTree({ regions, counts, chosen, choose }: RegionTreeProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(regions.filter(({ id }) => chosen.includes(id)).map(({ parent }) => parent?.id ?? "")),
  );
  const open = (id: string) =>
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
      className="option"
      aria-pressed={chosen.includes(region.id)}
      onClick={() => choose(region.id)}
    >
      <span>{region.shortName}</span>
      <span className="count">{counts.get(region.id) ?? 0}</span>
    </button>
  );
  return (
    <ul className="filter-options region-tree">
      {regions
        .filter(({ level }) => level === "DISTRICT")
        .map((district) => (
          <li key={district.id}>
            <div className="branch">
              <button
                type="button"
                className="twist"
                aria-expanded={opened.has(district.id)}
                aria-label={t("filter.counties", { name: district.shortName })}
                onClick={() => open(district.id)}
              >
                {opened.has(district.id) ? "▾" : "▸"}
              </button>
              {option(district)}
            </div>
            {opened.has(district.id) ? (
              <ul>
                {below(district.id).map((county) => (
                  <li key={county.id}>{option(county)}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
    </ul>
  );
}
