/** The pages that the header and the palette lead to, in their order; `key` is the name in the translations. */
export const PAGES = [
  { to: "/", key: "nav.network" },
  { to: "/regions", key: "nav.regions" },
  { to: "/partners", key: "nav.partners" },
  { to: "/events", key: "nav.events" },
  { to: "/growth", key: "nav.growth" },
  { to: "/roles", key: "nav.roles" },
  { to: "/impact", key: "nav.impact" },
  { to: "/collaborators", key: "nav.collaborators" },
  { to: "/invitations", key: "nav.invitations" },
  { to: "/paths", key: "nav.paths" },
  { to: "/gaps", key: "nav.gaps" },
  { to: "/methods", key: "nav.methods" },
  { to: "/snapshots", key: "nav.snapshots" },
  { to: "/about-the-data", key: "nav.data" },
  { to: "/propose", key: "corrections.missingHere" },
] as const;
