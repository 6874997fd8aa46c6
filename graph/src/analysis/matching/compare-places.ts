import type { KnownBody } from "./known-body.ts";
import type { MatchReason } from "./partners.ts";
import { isTelling } from "./phrases.ts";
import type { PlaceWords } from "./place-words.ts";
import type { NameReading } from "./read-partner-name.ts";

/** One piece of evidence: what it does to the score, and whether it rules out that two are one. */
export interface Evidence {
  factor: number;
  contradicts: boolean;
  reasons: readonly MatchReason[];
}

const evidence = (factor: number, ...reasons: MatchReason[]): Evidence => ({
  factor,
  contradicts: false,
  reasons,
});
const against = (...reasons: MatchReason[]): Evidence => ({ factor: 0.2, contradicts: true, reasons });

export const NO_EVIDENCE: Evidence = evidence(1);

/** What the places in the names and of the bodies say. */
export function comparePlaces(
  words: PlaceWords,
  a: NameReading,
  bodyA: KnownBody,
  b: NameReading,
  bodyB: KnownBody,
): Evidence {
  const desk = a.desk || b.desk;
  if (a.places.length > 0 && b.places.length > 0) return bothNamed(words, a, bodyA, b, bodyB);
  if (a.places.length > 0) return oneNamed(words, a, b, bodyB, desk);
  if (b.places.length > 0) return oneNamed(words, b, a, bodyA, desk);
  return noneNamed(a, bodyA, b, bodyB, desk);
}

function bothNamed(
  words: PlaceWords,
  a: NameReading,
  bodyA: KnownBody,
  b: NameReading,
  bodyB: KnownBody,
): Evidence {
  const common = a.places.filter((place) => b.places.includes(place));
  const overlap: MatchReason = { code: "PLACES_OVERLAP", a: a.places, b: b.places };
  if (common.length === a.places.length && common.length === b.places.length) {
    const place = common.join(", ");
    const ambiguous = common.every((one) => (words.named.get(one)?.counties.length ?? 0) > 1);
    const apart = areApart(bodyA, bodyB);
    if (apart && ambiguous && !bothTwins(common)) return against(otherPlace(bodyA, bodyB));
    if (apart && !(a.desk || b.desk)) return evidence(0.7, otherPlace(bodyA, bodyB));
    return evidence(1, { code: "SAME_PLACE", place });
  }
  if (common.length > 0) return evidence(0.68, overlap);
  const countyAndSeat = a.places.some((one) =>
    b.places.some((other) => isPartOf(one, other) || isPartOf(other, one)),
  );
  return countyAndSeat
    ? evidence(0.62, overlap)
    : against({ code: "OTHER_PLACE", a: a.places.join(", "), b: b.places.join(", ") });
}

/** Hameln and Hameln-Pyrmont. */
function isPartOf(one: string, other: string): boolean {
  return other.split(" ").length > 1 && other.split(" ").includes(one);
}

/** Names that a town and the county around it share are told apart by what they say of it, not by where they sit. */
function bothTwins(places: readonly string[]): boolean {
  return places.every((place) => place === "oldenburg" || place === "osnabruck");
}

function oneNamed(
  words: PlaceWords,
  named: NameReading,
  other: NameReading,
  body: KnownBody,
  desk: boolean,
): Evidence {
  const place = named.places.join(", ");
  if (body.town !== null && named.places.includes(body.town))
    return evidence(1, { code: "SAME_PLACE", place });
  const counties = named.places.flatMap((one) => words.named.get(one)?.counties ?? []);
  if (body.counties.length > 0 || body.outside) {
    if (body.counties.some((ags) => counties.includes(ags)))
      return evidence(
        countyOnly(words, named) ? 0.95 : landscapeOnly(words, named) ? 0.9 : body.town === null ? 0.88 : 0.6,
        {
          code: "SAME_COUNTY",
        },
      );
    if (desk || other.state)
      return evidence(0.6, { code: "PLACES_OVERLAP", a: named.places, b: [body.town ?? ""] });
    return against({ code: "OTHER_PLACE", a: place, b: body.town ?? body.counties.join(", ") });
  }
  if (body.town !== null) return evidence(0.55, { code: "OTHER_PLACE", a: place, b: body.town });
  return evidence(other.words.some(isTelling) ? 0.7 : 0.45, { code: "PLACE_MISSING" });
}

function countyOnly(words: PlaceWords, { places }: NameReading): boolean {
  return places.every((one) => {
    const place = words.named.get(one);
    return place?.isCounty && !place.isTown;
  });
}

function landscapeOnly(words: PlaceWords, { places }: NameReading): boolean {
  return places.every((one) => {
    const place = words.named.get(one);
    return place !== undefined && !place.isCounty && !place.isTown;
  });
}

function noneNamed(
  a: NameReading,
  bodyA: KnownBody,
  b: NameReading,
  bodyB: KnownBody,
  desk: boolean,
): Evidence {
  const known = (body: KnownBody) => body.town !== null || body.counties.length > 0;
  const ofState = (a.state && b.state) || desk;
  if (!known(bodyA) && !known(bodyB)) return evidence(1);
  if (!known(bodyA) || !known(bodyB)) {
    const telling = (a.state && b.state) || (a.germany && b.germany) || tellsEnough(a) || tellsEnough(b);
    return evidence(telling ? 0.96 : 0.66, { code: "PLACE_MISSING" });
  }
  if (bodyA.town !== null && bodyA.town === bodyB.town && !areApart(bodyA, bodyB))
    return evidence(1, { code: "SAME_PLACE", place: bodyA.town });
  if (areApart(bodyA, bodyB))
    return ofState ? evidence(0.8, otherPlace(bodyA, bodyB)) : against(otherPlace(bodyA, bodyB));
  if (bodyA.town === null || bodyB.town === null) return evidence(0.85, { code: "SAME_COUNTY" });
  if (holds(bodyA.town, bodyB.town) || holds(bodyB.town, bodyA.town))
    return evidence(0.92, { code: "SAME_COUNTY" });
  if (ofState) return evidence(0.85, { code: "SAME_COUNTY" });
  // Another town of the same county, or places that no table knows.
  return { factor: 0.42, contradicts: false, reasons: [otherPlace(bodyA, bodyB)] };
}

/** A name that hardly two bodies have: two words that tell, or a long one. */
function tellsEnough({ words }: NameReading): boolean {
  const telling = words.filter(isTelling);
  return (
    telling.length >= 2 ||
    telling.some((word) => word.length >= 8) ||
    words.some((word) => NATIONWIDE.has(word))
  );
}

/** There is one of them in the country or the state. */
const NATIONWIDE: ReadonlySet<string> = new Set(
  "bamf ba dgb dihk bbe svr uvn nst nlt nsgb nlq bnw vnb aewb nbank lagfa ekd unhcr nlga mhh hawk ostfalia kda".split(
    " ",
  ),
);

function areApart(a: KnownBody, b: KnownBody): boolean {
  if (a.outside !== b.outside && (a.outside || a.counties.length > 0) && (b.outside || b.counties.length > 0))
    return true;
  if (a.outside && b.outside) return a.town !== b.town;
  return (
    a.counties.length > 0 && b.counties.length > 0 && !a.counties.some((ags) => b.counties.includes(ags))
  );
}

function holds(part: string, whole: string): boolean {
  return whole.split(" ").includes(part);
}

function otherPlace(a: KnownBody, b: KnownBody): MatchReason {
  return {
    code: "OTHER_PLACE",
    a: a.town ?? a.counties.join(", "),
    b: b.town ?? b.counties.join(", "),
  };
}
