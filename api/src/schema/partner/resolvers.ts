import { countPartners } from "@buendnisgraph/graph/read/count-partners";
import { partnerFacets } from "@buendnisgraph/graph/read/partner-facets";
import { listPartners } from "@buendnisgraph/graph/read/partners";
import { edgesOf, listMark, readCursor, toConnection, within } from "../arguments.ts";
import { detail } from "../detail.ts";
import { badInput } from "../errors.ts";
import type { OrganisationResolvers, Resolvers } from "../generated.ts";
import { asksFor } from "../selection.ts";
import { toFilter } from "./filter.ts";
import { PARTNER_TYPE } from "./type-name.ts";

const MOST_A_PAGE = 200;

/** The fields every kind of partner has. */
const partnerFields: OrganisationResolvers = {
  otherNames: detail("partner", "otherNames"),
  summary: detail("partner", "summary"),
  website: detail("partner", "website"),
  email: detail("partner", "email"),
  phone: detail("partner", "phone"),
  carrierName: detail("partner", "carrierName"),
  placeBasis: detail("partner", "placeBasis"),
  until: detail("partner", "until"),
  latitude: detail("partner", "latitude"),
  longitude: detail("partner", "longitude"),
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
    partners: async (_root, { filter, asOf, orderBy, first, after }, context, info) => {
      const { store } = context;
      const question = { ...(await toFilter(filter, context)), asOf: asOf ?? null };
      const order = orderBy ?? "NAME";
      if (order === "DISTANCE" && !question.near)
        throw badInput("orderBy", 'To order by DISTANCE, "filter.near" has to name a place.');
      const mark = listMark({ ...question, order });
      const skip = readCursor(mark, after);
      const most = within("first", first ?? 50, 1, MOST_A_PAGE);
      const asksForPage = ["nodes", "edges", "pageInfo"].some((field) => asksFor(info, field));
      const [page, totalCount, facets] = await Promise.all([
        asksForPage ? listPartners(store, { ...question, order, skip, first: most }) : NO_PAGE,
        asksFor(info, "totalCount") ? countPartners(store, question) : 0,
        asksFor(info, "facets") ? partnerFacets(store, question) : NO_FACETS,
      ]);
      return { ...edgesOf(page.nodes, page.hasNextPage, skip, mark), totalCount, facets };
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

/** Stand in where they were not asked for. */
const NO_PAGE = { nodes: [], hasNextPage: false };
const NO_FACETS = {
  kinds: [],
  categories: [],
  regions: [],
  topics: [],
  roles: [],
  offersOn: [],
  seeksOn: [],
  tookPart: [],
  withoutPlace: 0,
  outsideState: 0,
};
