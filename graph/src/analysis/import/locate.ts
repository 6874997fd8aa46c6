import { createHash } from "node:crypto";
import type { Finding } from "../../model/imports.ts";
import { foldName } from "../../model/names.ts";
import type { PlaceIndex } from "../places/place-index.ts";
import { type PlaceAnswer, resolvePlace } from "../places/resolve-place.ts";
import type { AskedPlace } from "./preview-row.ts";

/** What a row says of its place, as it stands in its cells. */
export interface PlaceCells {
  place: string | null;
  county: string | null;
  postcode: string | null;
  /** Of a partner: a county may stand in its name. */
  name: string | null;
}

export interface Located {
  regionAgs: string | null;
  municipality: string | null;
  outsideState: boolean;
  /** Key of the question that is asked; null where none is. */
  question: string | null;
  /** Asked and not answered. */
  open: boolean;
  problems: Finding[];
}

export const NOWHERE: Located = {
  regionAgs: null,
  municipality: null,
  outsideState: false,
  question: null,
  open: false,
  problems: [],
};

type CountyCandidate = AskedPlace["candidates"][number];

/** Finds the counties of rows, by what editors answered where it has to be asked. */
export class Locator {
  readonly #index: PlaceIndex;
  readonly #answers: Readonly<Record<string, string | null>>;
  readonly #known = new Map<string, PlaceAnswer>();
  readonly #asked = new Map<string, { place: string; candidates: CountyCandidate[] }>();

  constructor(index: PlaceIndex, answers: Readonly<Record<string, string | null>>) {
    this.#index = index;
    this.#answers = answers;
  }

  locate(cells: PlaceCells): Located {
    const found = this.#resolve(cells);
    if (found.state === "county")
      return { ...NOWHERE, regionAgs: found.ags, municipality: found.municipality };
    const value = written(cells);
    const problem = (code: Finding["code"]): Finding => ({
      code,
      field: cells.place ? "place" : cells.county ? "county" : null,
      data: { value },
    });
    if (found.state === "outside")
      return { ...NOWHERE, outsideState: true, problems: [problem("PLACE_OUTSIDE")] };
    if (found.state === "unknown")
      return cells.place || cells.county ? { ...NOWHERE, problems: [problem("PLACE_UNKNOWN")] } : NOWHERE;
    const question = this.#question(cells, value, found.candidates);
    const answer = this.#answers[question];
    const problems = [problem("PLACE_AMBIGUOUS")];
    if (answer === undefined) return { ...NOWHERE, question, open: true, problems };
    const chosen = found.candidates.find(({ ags }) => ags === answer);
    return {
      ...NOWHERE,
      question,
      regionAgs: answer,
      municipality: chosen?.municipality ?? null,
      problems: answer === null ? problems : [],
    };
  }

  /** The same for a partner that is on record in a county: nothing has to be asked then. */
  settle(located: Located, county: string): Located {
    if (!located.open || located.question === null) return located;
    const fitting = this.#asked.get(located.question)?.candidates.find(({ ags }) => ags === county);
    if (!fitting) return { ...located, question: null, open: false };
    return { ...NOWHERE, regionAgs: fitting.ags, municipality: fitting.municipality };
  }

  /** What is asked under the key. */
  asked(id: string): Pick<AskedPlace, "id" | "place" | "candidates"> | undefined {
    const asked = this.#asked.get(id);
    return asked && { id, ...asked };
  }

  #resolve({ place, county, postcode, name }: PlaceCells): PlaceAnswer {
    // A name is only looked at where the cells say nothing; but it may choose among several.
    const key = JSON.stringify([place, county, postcode, name]);
    const known = this.#known.get(key);
    if (known) return known;
    const answer = resolvePlace(this.#index, { place, region: county, postcode, name });
    if (this.#known.size > MOST_REMEMBERED) this.#known.clear();
    this.#known.set(key, answer);
    return answer;
  }

  #question(
    { postcode }: PlaceCells,
    place: string,
    candidates: readonly { ags: string; municipality: string | null; name: string }[],
  ): string {
    const counties = [...new Set(candidates.map(({ ags }) => ags))].sort();
    const id = createHash("sha256")
      .update(JSON.stringify([foldName(place), postcode, counties]))
      .digest("hex")
      .slice(0, 12);
    if (!this.#asked.has(id)) {
      const shown = candidates.map(({ ags, municipality, name }) => ({ ags, municipality, name }));
      this.#asked.set(id, { place, candidates: shown });
    }
    return id;
  }
}

const MOST_REMEMBERED = 50_000;

/** The cells as one text, for the question. */
function written({ place, county, postcode, name }: PlaceCells): string {
  const cells = [postcode, place, county].filter((cell) => cell !== null);
  return cells.length > 0 && (place || county) ? cells.join(" ") : (name ?? "");
}
