/** Where editors work: what the menu "Redaktion" and the palette lead to, in their order; `key` is the name in the translations. */
export const EDITOR_PAGES = [
  { to: "/import", key: "nav.import" },
  { to: "/partners/new", key: "edit.menu.newPartner" },
  { to: "/events/new", key: "edit.menu.newEvent" },
  { to: "/proposals/new", key: "edit.menu.newProposal" },
  { to: "/measures/new", key: "edit.menu.newMeasure" },
  { to: "/review", key: "corrections.review" },
  { to: "/history", key: "history.title" },
] as const;
