import type { PartnerToMergeFragment } from "../../../gql/graphql.ts";

export interface MergeRow {
  /** Key of its name in the translations. */
  label: string;
  keep: readonly string[];
  merge: readonly string[];
  result: readonly string[];
  /** Of `merge`, what is not there afterwards: the one that is kept has another. */
  goes: readonly string[];
}

interface Said {
  read: (text: { de: string; en?: string | null }) => string;
  kind: (kind: string) => string;
  role: (role: string) => string;
}

/**
 * What becomes of two partners that are made one, by the rule of `mergePartners`: of single values the kept one's
 * stands and the other's fills what it lacks; lists are joined, and the other's names become further names.
 */
export function mergePreview(
  keep: PartnerToMergeFragment,
  merge: PartnerToMergeFragment,
  { read, kind, role }: Said,
): MergeRow[] {
  const one = (label: string, textOf: (partner: PartnerToMergeFragment) => string | null | undefined) => {
    const [own, other] = [textOf(keep), textOf(merge)].map((value) => (value ? [value] : []));
    const result = own?.length ? own : (other ?? []);
    const goes = (other ?? []).filter((value) => !result.includes(value));
    return { label, keep: own ?? [], merge: other ?? [], result, goes };
  };
  const several = (label: string, valuesOf: (partner: PartnerToMergeFragment) => string[]) => {
    const [own, other] = [valuesOf(keep), valuesOf(merge)];
    return { label, keep: own, merge: other, result: [...new Set([...own, ...other])], goes: [] };
  };
  const seats = (partner: PartnerToMergeFragment) => partner.basedIn?.name;
  const active = several("edit.field.activeIn", (partner) => partner.activeIn.map(({ name }) => name));
  const secondSeat =
    keep.basedIn && merge.basedIn && keep.basedIn.id !== merge.basedIn.id ? seats(merge) : null;
  return [
    { ...one("edit.field.name", ({ name }) => name), goes: [] },
    {
      label: "edit.field.otherNames",
      keep: keep.otherNames,
      merge: merge.otherNames,
      result: [...new Set([...keep.otherNames, merge.name, ...merge.otherNames])].filter(
        (name) => name !== keep.name,
      ),
      goes: [],
    },
    one("edit.field.kind", (partner) => kind(partner.kind)),
    one("edit.field.category", ({ category }) => category),
    one("edit.field.carrierName", ({ carrierName }) => carrierName),
    one("edit.field.summary", ({ summary }) => (summary ? read(summary) : null)),
    one("edit.field.website", ({ website }) => website),
    one("edit.field.email", ({ email }) => email),
    one("edit.field.phone", ({ phone }) => phone),
    one("edit.field.place", ({ place }) => place),
    { ...one("edit.field.county", seats), goes: [] },
    { ...active, result: [...new Set([...active.result, ...(secondSeat ? [secondSeat] : [])])] },
    several("edit.field.offers", ({ offers }) => offers.map(({ text }) => read(text))),
    several("edit.field.seeks", ({ seeks: sought }) => sought.map(({ text }) => read(text))),
    several("partner.participations", ({ participations }) =>
      participations.map((each) => `${each.event.shortLabel} (${role(each.role)})`),
    ),
  ].filter((row) => row.keep.length + row.merge.length > 0);
}
