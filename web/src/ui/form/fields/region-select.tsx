import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../../../gql/index.ts";
import type { ControlProps } from "../field.ts";
import type { Chosen } from "./node-field.tsx";

const RegionNamesQuery = graphql(`
  query RegionNames {
    regions {
      id
      name
      level
    }
  }
`);

/** A list to choose a county, or any region, from. */
export function RegionSelect({
  id,
  value,
  change,
  leave,
  problems,
  describedBy,
  counties,
  without,
}: Omit<ControlProps<Chosen | null>, "label" | "required"> & {
  counties: boolean;
  /** The words for none. */
  without: string;
}) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: RegionNamesQuery });
  const regions = (data?.regions ?? [])
    .filter(({ level }) => !counties || level === "COUNTY")
    .sort((left, right) => left.name.localeCompare(right.name, "de"));
  return (
    <select
      id={id}
      className="field"
      value={value?.id ?? ""}
      aria-describedby={describedBy}
      aria-invalid={problems.length > 0 || undefined}
      onChange={({ target }) => {
        const region = regions.find((one) => one.id === target.value);
        change(region ? { id: region.id, name: region.name, kind: "REGION" } : null);
      }}
      onBlur={leave}
    >
      <option value="">{t(without)}</option>
      {value && !data ? <option value={value.id}>{value.name}</option> : null}
      {regions.map((region) => (
        <option key={region.id} value={region.id}>
          {region.name}
        </option>
      ))}
    </select>
  );
}
