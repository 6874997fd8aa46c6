import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../../../gql/index.ts";
import { Combobox } from "../../Combobox.tsx";
import { useSettled } from "../../use-settled.ts";
import type { ControlProps, Field } from "../field.ts";
import { ProblemText } from "../ProblemText.tsx";
import { lengthProblems, problemsWithin } from "../problems.ts";
import { type Chosen, namedOf } from "./node-field.tsx";
import { RegionSelect } from "./region-select.tsx";

export interface Where {
  place: string;
  county: Chosen | null;
  outsideState: boolean;
}

type WhereInput<County extends string> = Record<"place", string | null> &
  Record<County, string | null> &
  Record<"outsideState", boolean>;

const MOST = 200;

/** A place with its county, which follows from the place where it bears a known name; or outside the state. */
export function whereField<County extends string>(
  county: County,
  { label, hint }: { label: string; hint?: string },
): Field<Where, WhereInput<County>> {
  return {
    label,
    hint,
    required: false,
    group: true,
    empty: { place: "", county: null, outsideState: false },
    inputNames: ["place", county, "outsideState"],
    check: ({ place, county: chosen, outsideState }) => [
      ...lengthProblems(place, MOST, false, "place"),
      ...(chosen && outsideState
        ? [{ at: "outsideState", code: "DOES_NOT_FIT" as const, detail: chosen.name }]
        : []),
    ],
    toInput: (where) =>
      ({
        place: where.place.trim() || null,
        [county]: where.county?.id ?? null,
        outsideState: where.outsideState,
      }) as WhereInput<County>,
    fromInput: (input, before, nameOf) => {
      const { place, outsideState, [county]: id } = input as Partial<Record<string, string | boolean | null>>;
      return {
        place: place === undefined ? before.place : String(place ?? ""),
        county:
          id === undefined ? before.county : (namedOf(id ? [String(id)] : [], "REGION", nameOf)[0] ?? null),
        outsideState: outsideState === undefined ? before.outsideState : outsideState === true,
      };
    },
    say: ({ place, county: chosen, outsideState }, { t }) =>
      [place.trim(), chosen?.name ?? "", outsideState ? t("edit.field.outsideState") : ""].filter(Boolean),
    Control: (props) => <WhereControl {...props} county={county} />,
  };
}

const KnownPlacesQuery = graphql(`
  query KnownPlaces($name: String!) {
    places(name: $name) {
      id
      name
      type
      county {
        id
        name
      }
    }
  }
`);

const PAUSE_MS = 150;

function WhereControl({
  id,
  value,
  change,
  leave,
  problems,
  county,
}: ControlProps<Where> & { county: string }) {
  const { t } = useTranslation();
  const name = useSettled(value.place.trim(), PAUSE_MS);
  const pause = !/\p{L}/u.test(name) || name.length > MOST;
  const [{ data, fetching }] = useQuery({ query: KnownPlacesQuery, variables: { name }, pause });
  const places = pause ? [] : (data?.places ?? []);
  const wrong = {
    place: problemsWithin(problems, "place"),
    county: problemsWithin(problems, county),
    outsideState: problemsWithin(problems, "outsideState"),
  };
  return (
    <div className="form-where">
      <div>
        <label htmlFor={`${id}-place`}>{t("edit.field.place")}</label>
        <Combobox
          label={t("edit.field.place")}
          listLabel={t("partners.places")}
          placeholder={t("partners.placeExample")}
          text={value.place}
          write={(place) => change({ ...value, place })}
          options={places.map((place) => ({
            key: place.id,
            content: (
              <>
                <span>{place.name}</span>
                <span className="soft">{place.county.name}</span>
              </>
            ),
          }))}
          choose={(index) => {
            const place = places[index];
            if (!place) return;
            const { id: countyId, name: countyName } = place.county;
            const isCounty = place.id === countyId;
            change({
              place: isCounty ? value.place : place.name,
              county: { id: countyId, name: countyName, kind: "REGION" },
              outsideState: false,
            });
          }}
          empty={fetching ? t("state.loading") : t("edit.placeUnknown")}
          field={{
            id: `${id}-place`,
            describedBy: wrong.place.length > 0 ? `${id}-place-problem` : undefined,
            invalid: wrong.place.length > 0,
            required: false,
            leave,
          }}
        />
        <ProblemText id={`${id}-place-problem`} problems={wrong.place} />
      </div>
      <div>
        <label htmlFor={`${id}-${county}`}>{t("edit.field.county")}</label>
        <RegionSelect
          id={`${id}-${county}`}
          value={value.county}
          change={(chosen) => change({ ...value, county: chosen })}
          leave={leave}
          problems={wrong.county}
          describedBy={wrong.county.length > 0 ? `${id}-county-problem` : undefined}
          counties
          without="edit.noCounty"
        />
        <ProblemText id={`${id}-county-problem`} problems={wrong.county} />
      </div>
      <div>
        <label className="form-tick">
          <input
            id={`${id}-outsideState`}
            type="checkbox"
            checked={value.outsideState}
            aria-describedby={wrong.outsideState.length > 0 ? `${id}-outside-problem` : undefined}
            onChange={({ target }) =>
              change({
                ...value,
                outsideState: target.checked,
                county: target.checked ? null : value.county,
              })
            }
          />
          {t("edit.field.outsideState")}
        </label>
        <ProblemText id={`${id}-outside-problem`} problems={wrong.outsideState} />
      </div>
    </div>
  );
}
