import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Combobox } from "../../ui/Combobox.tsx";
import { PlacesQuery } from "./partners-queries.ts";

interface PlacePickerProps {
  /** What is chosen now, by name. */
  chosen: string | undefined;
  choosePlace: (id: string) => void;
  chooseCounty: (id: string) => void;
}

/** A field to name a place and choose it: where several bear the name, each stands with its county. */
export function PlacePicker({ chosen, choosePlace, chooseCounty }: PlacePickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  const name = useDeferredValue(text?.trim() ?? "");
  // A sign without a letter or digit names no place.
  const pause = !/[\p{L}\p{N}]/u.test(name);
  const [{ data, fetching }] = useQuery({ query: PlacesQuery, variables: { name }, pause });
  const places = pause ? [] : (data?.places ?? []);
  const same = places.filter((place) => place.name.toLowerCase() === name.toLowerCase());
  const groupOf = (place: (typeof places)[number]) => {
    if (same.length < 2) return {};
    return { group: same.includes(place) ? t("partners.ambiguous", { name }) : t("partners.beginsSo") };
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is in the combobox and bears the same name
    <label className="place-picker">
      <span className="soft">{t("partners.nearPlace")}</span>
      <Combobox
        label={t("partners.nearPlace")}
        listLabel={t("partners.places")}
        placeholder={t("partners.placeExample")}
        text={text ?? chosen ?? ""}
        write={setText}
        options={places.map((place) => ({
          key: place.id,
          ...groupOf(place),
          content: (
            <>
              <span>{place.name}</span>
              <span className="soft">
                {place.id === place.county.id ? place.type : `${place.type ?? ""} · ${place.county.name}`}
              </span>
            </>
          ),
        }))}
        choose={(index) => {
          const place = places[index];
          setText(undefined);
          if (!place) return;
          if (place.id === place.county.id) chooseCounty(place.id);
          else choosePlace(place.id);
        }}
        empty={
          text === undefined || pause
            ? t("partners.typePlace")
            : fetching
              ? t("state.loading")
              : t("partners.noSuchPlace")
        }
      />
    </label>
  );
}
