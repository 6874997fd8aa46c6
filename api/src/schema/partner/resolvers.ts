import { listPartners, type PartnersFilter } from "@buendnisgraph/graph/read/partners";
import { listMark, listOrNull, readCursor, textWithin, toConnection, within } from "../arguments.ts";
import { detail } from "../detail.ts";
import type { InputMaybe, OrganisationResolvers, PartnerFilter, Resolvers } from "../generated.ts";
import { asksFor } from "../selection.ts";
import { PARTNER_TYPE } from "./type-name.ts";

const MOST_A_PAGE = 200;
const LONGEST_TEXT = 200;

/** The fields every kind of partner has. */
const partnerFields: OrganisationResolvers = {
  otherNames: detail("partner", "otherNames"),
  summary: detail("partner", "summary"),
  website: detail("partner", "website"),
  email: detail("partner", "email"),
  phone: detail("partner", "phone"),
  carrierName: detail("partner", "carrierName"),
  placeBasis: detail("partner", "placeBasis"),
  basedIn: detail("partner", "basedIn"),
  activeIn: detail("partner", "activeIn"),
  topics: detail("partner", "topics"),
  offers: detail("partner", "offers"),
  seeks: detail("partner", "seeks"),
  allianceRoles: detail("partner", "allianceRoles"),
  mentions: detail("partner", "mentions"),
  contributions: detail("partner", "contributions"),
  sources: detail("partner", "sources"),
  participations: async (parent, { asOf }, context) => {
    const all = await detail("partner", "participations")(parent, {}, context);
    return asOf ? all.filter(({ event }) => event.startsOn !== null && event.startsOn <= asOf) : all;
  },
  ties: async ({ id }, { asOf, first, after }, { load }) => {
    const mark = listMark(["ties", id, asOf]);
    const skip = readCursor(mark, after);
    const most = within("first", first ?? 50, 1, MOST_A_PAGE);
    const page = await load.ties({ asOf: asOf ?? null, skip, first: most }).load(id);
    return toConnection(page?.ties ?? [], page?.totalCount ?? 0, skip, mark);
  },
};

export const partnerResolvers: Resolvers = {
  Query: {
    partner: async (_root, { id }, { load }) => (await load.partner.load(id)) ?? null,
    partners: async (_root, { filter, asOf, orderBy, first, after }, { store }, info) => {
      const question = { ...toFilter(filter), asOf: asOf ?? null, order: orderBy ?? "NAME" };
      const mark = listMark(question);
      const skip = readCursor(mark, after);
      const page = await listPartners(store, {
        ...question,
        skip,
        first: within("first", first ?? 50, 1, MOST_A_PAGE),
        withFacets: asksFor(info, "facets"),
      });
      const facets = page.facets ?? NO_FACETS;
      return { ...toConnection(page.nodes, page.totalCount, skip, mark), facets };
    },
  },
  Partner: {
    __resolveType: ({ kind }) => PARTNER_TYPE[kind],
  },
  Organisation: partnerFields,
  Initiative: partnerFields,
  Company: partnerFields,
  Contribution: { __resolveType: ({ label }) => label },
};

/** Stands in where no facet was asked for. */
const NO_FACETS = { kinds: [], categories: [], regions: [], topics: [], withoutPlace: 0, outsideState: 0 };

function toFilter(filter: InputMaybe<PartnerFilter> | undefined): PartnersFilter {
  return {
    ids: filter?.ids ? [...filter.ids] : null,
    kinds: listOrNull(filter?.kinds),
    categories: listOrNull(filter?.categories),
    regions: listOrNull(filter?.regions),
    topics: listOrNull(filter?.topics),
    events: listOrNull(filter?.events),
    roles: listOrNull(filter?.roles),
    tookPart: filter?.tookPart ?? null,
    offers: filter?.offers ?? null,
    seeks: filter?.seeks ?? null,
    withoutRegion: filter?.withoutRegion ?? null,
    text: textWithin("text", filter?.text, LONGEST_TEXT),
  };
}
