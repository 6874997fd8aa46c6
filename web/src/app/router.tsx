import { createRootRoute, createRoute, createRouter, retainSearchParams } from "@tanstack/react-router";
import { AboutTheDataPage } from "../pages/about-the-data/AboutTheDataPage.tsx";
import { ComparePage } from "../pages/compare/ComparePage.tsx";
import { EventPage } from "../pages/events/EventPage.tsx";
import { EventsPage } from "../pages/events/EventsPage.tsx";
import { GapsPage } from "../pages/gaps/GapsPage.tsx";
import { NetworkPage } from "../pages/network/NetworkPage.tsx";
import { PartnerPage } from "../pages/partners/PartnerPage.tsx";
import { PartnersPage } from "../pages/partners/PartnersPage.tsx";
import { PathsPage } from "../pages/paths/PathsPage.tsx";
import { RegionPage } from "../pages/regions/RegionPage.tsx";
import { RegionsPage } from "../pages/regions/RegionsPage.tsx";
import { CollaboratorsPage } from "../pages/suggestions/CollaboratorsPage.tsx";
import { InvitationsPage } from "../pages/suggestions/InvitationsPage.tsx";
import { NotFound } from "./NotFound.tsx";
import { Shell } from "./Shell.tsx";
import {
  collaboratorsSearch,
  compareSearch,
  eventsSearch,
  everywhere,
  gapsSearch,
  invitationsSearch,
  networkSearch,
  parseSearch,
  partnersSearch,
  pathsSearch,
  regionSearch,
  stringifySearch,
} from "./search-params.ts";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: everywhere,
  search: { middlewares: [retainSearchParams(["lang", "asOf", "embed"])] },
});

const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: "/",
    component: NetworkPage,
    validateSearch: networkSearch,
  }),
  createRoute({ getParentRoute: () => root, path: "/regions", component: RegionsPage }),
  createRoute({
    getParentRoute: () => root,
    path: "/regions/$id",
    component: RegionPage,
    validateSearch: regionSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/partners",
    component: PartnersPage,
    validateSearch: partnersSearch,
  }),
  createRoute({ getParentRoute: () => root, path: "/partners/$id", component: PartnerPage }),
  createRoute({
    getParentRoute: () => root,
    path: "/events",
    component: EventsPage,
    validateSearch: eventsSearch,
  }),
  createRoute({ getParentRoute: () => root, path: "/events/$id", component: EventPage }),
  createRoute({
    getParentRoute: () => root,
    path: "/compare",
    component: ComparePage,
    validateSearch: compareSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/collaborators",
    component: CollaboratorsPage,
    validateSearch: collaboratorsSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/invitations",
    component: InvitationsPage,
    validateSearch: invitationsSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/paths",
    component: PathsPage,
    validateSearch: pathsSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/gaps",
    component: GapsPage,
    validateSearch: gapsSearch,
  }),
  createRoute({ getParentRoute: () => root, path: "/about-the-data", component: AboutTheDataPage }),
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: false,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
