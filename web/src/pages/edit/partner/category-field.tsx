import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../../../gql/index.ts";
import type { ControlProps, Field } from "../../../ui/form/field.ts";

const CategoriesQuery = graphql(`
  query PartnerCategories {
    partners(first: 1) {
      facets {
        categories {
          value
          label {
            de
            en
          }
        }
      }
    }
  }
`);

/** The finer sort of a partner, out of those on record. */
export function categoryField<Name extends string>(
  name: Name,
  { label }: { label: string },
): Field<string, Record<Name, string | null>> {
  return {
    label,
    required: false,
    group: false,
    empty: "",
    inputNames: [name],
    check: () => [],
    toInput: (value) => ({ [name]: value || null }) as Record<Name, string | null>,
    fromInput: ({ [name]: value }) => (value ?? "") as string,
    say: (value) => (value ? [value] : []),
    Control: CategoryControl,
  };
}

function CategoryControl({ id, value, change, leave, describedBy }: ControlProps<string>) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: CategoriesQuery });
  const known = (data?.partners.facets.categories ?? [])
    .map((one) => one.value)
    .sort((left, right) => left.localeCompare(right, "de"));
  return (
    <select
      id={id}
      className="field"
      value={value}
      aria-describedby={describedBy}
      onChange={({ target }) => change(target.value)}
      onBlur={leave}
    >
      <option value="">{t("edit.none")}</option>
      {[...new Set([...known, ...(value ? [value] : [])])].map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
