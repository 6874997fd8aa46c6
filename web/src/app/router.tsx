import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent as page,
  retainSearchParams,
} from "@tanstack/react-router";
import { NetworkPage } from "../pages/network/NetworkPage.tsx";
import { NotFound } from "./NotFound.tsx";
import { Shell } from "./Shell.tsx";
import {
  collaboratorsSearch,
  compareSearch,
  eventsSearch,
  everywhere,
  gapsSearch,
  growthSearch,
  historySearch,
  impactSearch,
  importSearch,
  importStartSearch,
  invitationsSearch,
  mergeSearch,
  networkSearch,
  newMeasureSearch,
  newProposalSearch,
  parseSearch,
  partnersSearch,
  pathsSearch,
  proposeSearch,
  regionSearch,
  rolesSearch,
  signInSearch,
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
  createRoute({
    getParentRoute: () => root,
    path: "/regions",
    component: page(() => import("../pages/regions/RegionsPage.tsx"), "RegionsPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/regions/$id",
    component: page(() => import("../pages/regions/RegionPage.tsx"), "RegionPage"),
    validateSearch: regionSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/partners",
    component: page(() => import("../pages/partners/PartnersPage.tsx"), "PartnersPage"),
    validateSearch: partnersSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/partners/$id",
    component: page(() => import("../pages/partners/PartnerPage.tsx"), "PartnerPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/events",
    component: page(() => import("../pages/events/EventsPage.tsx"), "EventsPage"),
    validateSearch: eventsSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/events/$id",
    component: page(() => import("../pages/events/EventPage.tsx"), "EventPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/collaborators",
    component: page(() => import("../pages/suggestions/CollaboratorsPage.tsx"), "CollaboratorsPage"),
    validateSearch: collaboratorsSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/invitations",
    component: page(() => import("../pages/suggestions/InvitationsPage.tsx"), "InvitationsPage"),
    validateSearch: invitationsSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/paths",
    component: page(() => import("../pages/paths/PathsPage.tsx"), "PathsPage"),
    validateSearch: pathsSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/gaps",
    component: page(() => import("../pages/gaps/GapsPage.tsx"), "GapsPage"),
    validateSearch: gapsSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/growth",
    component: page(() => import("../pages/growth/GrowthPage.tsx"), "GrowthPage"),
    validateSearch: growthSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/snapshots",
    component: page(() => import("../pages/snapshots/SnapshotsPage.tsx"), "SnapshotsPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/snapshots/$id",
    component: page(() => import("../pages/snapshots/SnapshotPage.tsx"), "SnapshotPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/compare",
    component: page(() => import("../pages/compare/ComparePage.tsx"), "ComparePage"),
    validateSearch: compareSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/methods",
    component: page(() => import("../pages/methods/MethodsPage.tsx"), "MethodsPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/roles",
    component: page(() => import("../pages/roles/RolesPage.tsx"), "RolesPage"),
    validateSearch: rolesSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/impact",
    component: page(() => import("../pages/impact/ImpactPage.tsx"), "ImpactPage"),
    validateSearch: impactSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/proposals/$id",
    component: page(() => import("../pages/impact/StepPage.tsx"), "StepPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/problems/$id",
    component: page(() => import("../pages/impact/StepPage.tsx"), "StepPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/measures/$id",
    component: page(() => import("../pages/impact/StepPage.tsx"), "StepPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/import",
    component: page(() => import("../pages/import/ImportStartPage.tsx"), "ImportStartPage"),
    validateSearch: importStartSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/import/$id",
    component: page(() => import("../pages/import/ImportPage.tsx"), "ImportPage"),
    validateSearch: importSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/sign-in",
    component: page(() => import("../pages/sign-in/SignInPage.tsx"), "SignInPage"),
    validateSearch: signInSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/account",
    component: page(() => import("../pages/account/AccountPage.tsx"), "AccountPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/admin",
    component: page(() => import("../pages/admin/AdminPage.tsx"), "AdminPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/partners/new",
    component: page(() => import("../pages/edit/partner/NewPartnerPage.tsx"), "NewPartnerPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/partners/$id/edit",
    component: page(() => import("../pages/edit/partner/EditPartnerPage.tsx"), "EditPartnerPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/partners/$id/merge",
    component: page(() => import("../pages/edit/partner/MergePage.tsx"), "MergePage"),
    validateSearch: mergeSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/partners/$id/participations",
    component: page(
      () => import("../pages/edit/ties/PartnerParticipationsPage.tsx"),
      "PartnerParticipationsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/partners/$id/collaborations",
    component: page(() => import("../pages/edit/ties/CollaborationsPage.tsx"), "CollaborationsPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/events/new",
    component: page(() => import("../pages/edit/event/EventPages.tsx"), "NewEventPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/events/$id/edit",
    component: page(() => import("../pages/edit/event/EventPages.tsx"), "EditEventPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/events/$id/participations",
    component: page(
      () => import("../pages/edit/ties/EventParticipationsPage.tsx"),
      "EventParticipationsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/proposals/new",
    component: page(() => import("../pages/edit/impact/ContributionPages.tsx"), "NewContributionPage"),
    validateSearch: newProposalSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/proposals/$id/edit",
    component: page(() => import("../pages/edit/impact/ContributionPages.tsx"), "EditContributionPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/measures/new",
    component: page(() => import("../pages/edit/impact/MeasurePages.tsx"), "NewMeasurePage"),
    validateSearch: newMeasureSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/measures/$id/edit",
    component: page(() => import("../pages/edit/impact/MeasurePages.tsx"), "EditMeasurePage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/propose",
    component: page(() => import("../pages/corrections/ProposePage.tsx"), "ProposePage"),
    validateSearch: proposeSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/corrections/$token",
    component: page(() => import("../pages/corrections/CorrectionPage.tsx"), "CorrectionPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/review",
    component: page(() => import("../pages/corrections/ReviewPage.tsx"), "ReviewPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/history",
    component: page(() => import("../pages/history/HistoryPage.tsx"), "HistoryPage"),
    validateSearch: historySearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/history/$id",
    component: page(() => import("../pages/history/ChangePage.tsx"), "ChangePage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/about-the-data",
    component: page(() => import("../pages/about-the-data/AboutTheDataPage.tsx"), "AboutTheDataPage"),
  }),
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
