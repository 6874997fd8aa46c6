import { SHARED_DOMAINS } from "../../model/organisation-names.ts";
import type { PlaceIndex } from "../places/place-index.ts";
import { placeKey, splitName } from "../places/place-keys.ts";
import { resolvePlace } from "../places/resolve-place.ts";
import type { Body } from "./partners.ts";
import { foldName, type PlaceWords, placeWordsOf } from "./place-words.ts";
import { type NameReading, readPartnerName } from "./read-partner-name.ts";

/** A body with all that is compared, read once. */
export interface KnownBody {
  name: string;
  readings: readonly NameReading[];
  /** Folded name of its town as the tables have it, else as it is written; null without a place. */
  town: string | null;
  /** Counties that it may be in; empty where none is known. */
  counties: readonly string[];
  outside: boolean;
  websiteDomain: string | null;
  emailDomain: string | null;
}

/** Reads bodies for comparison; places that were met before are not looked up again. */
export class BodyReader {
  readonly #index: PlaceIndex;
  readonly #places = new Map<string, Pick<KnownBody, "town" | "counties" | "outside">>();
  readonly words: PlaceWords;

  constructor(index: PlaceIndex) {
    this.#index = index;
    this.words = placeWordsOf(index);
  }

  read(body: Body): KnownBody {
    const names = [body.name, ...(body.otherNames ?? [])];
    return {
      name: body.name,
      readings: names.flatMap((name) => readPartnerName(this.words, name)),
      ...this.#placeOf(body),
      websiteDomain: domainOf(body.website),
      emailDomain: domainOf(body.email),
    };
  }

  #placeOf({ place, regionAgs }: Body): Pick<KnownBody, "town" | "counties" | "outside"> {
    const key = `${regionAgs ?? ""}|${place ?? ""}`;
    const known = this.#places.get(key);
    if (known) return known;
    const found = placeOf(this.#index, place?.trim() || null, regionAgs?.trim() || null);
    this.#places.set(key, found);
    return found;
  }
}

function placeOf(
  index: PlaceIndex,
  place: string | null,
  region: string | null,
): Pick<KnownBody, "town" | "counties" | "outside"> {
  if (place === null && region === null) return { town: null, counties: [], outside: false };
  const answer = resolvePlace(index, { place, region });
  const written =
    place === null ? null : foldName(placeKey(splitName(place.replace(/^\s*\d{5}\s+/u, "")).base));
  switch (answer.state) {
    case "county":
      return { town: townOf(index, answer.municipality) ?? written, counties: [answer.ags], outside: false };
    case "ask": {
      const counties = [...new Set(answer.candidates.map(({ ags }) => ags))];
      return { town: written, counties, outside: false };
    }
    case "outside":
      return { town: written ?? foldName(placeKey(answer.place)), counties: [], outside: true };
    case "unknown":
      return { town: written, counties: [], outside: false };
  }
}

const townNames = new WeakMap<PlaceIndex, ReadonlyMap<string, string>>();

function townOf(index: PlaceIndex, municipality: string | null): string | null {
  const names =
    townNames.get(index) ??
    new Map(
      [...index.places].flatMap(([base, places]) =>
        places.flatMap(({ municipality: key, kind }): [string, string][] =>
          key === null || kind === "PART" ? [] : [[key, foldName(base)]],
        ),
      ),
    );
  townNames.set(index, names);
  return municipality === null ? null : (names.get(municipality) ?? null);
}

/** The domain that a body has for itself; null for addresses and pages at a provider. */
export function domainOf(address: string | null | undefined): string | null {
  const host =
    /^(?:mailto:)?(?:[a-z]+:\/\/)?(?:[^/@\s]*@)?(?:www\.)?([a-z0-9äöüß.-]+\.[a-z]{2,})(?:[:/?#]|$)/iu.exec(
      address?.trim() ?? "",
    )?.[1];
  if (!host) return null;
  const labels = host.toLowerCase().split(".");
  const domain = labels.slice(-2).join(".");
  return SHARED_DOMAINS.has(domain) || SHARED_DOMAINS.has(labels.slice(-3).join("."))
    ? null
    : labels.join(".");
}
