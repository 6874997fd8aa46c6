/** The pages that only editors are led to, after all others; `key` is the name in the translations. */
export const EDITOR_PAGES = [{ to: "/import", key: "nav.import" }] as const;
