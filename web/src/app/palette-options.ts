import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SearchQuery } from "../gql/graphql.ts";
import { writeDate } from "../i18n/dates.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useOfferedActions } from "./actions.ts";
import { EDITOR_PAGES } from "./editor-menu.ts";
import { PAGES } from "./pages.ts";
import { useViewer } from "./use-viewer.ts";

type Hit = SearchQuery["search"][number];

/** One line of the palette: something found, a page, or something to do. */
export interface PaletteOption {
  key: string;
  group: "hits" | "pages" | "actions";
  /** The kind whose mark stands before it; null for pages and actions. */
  kind: string | null;
  label: string;
  /** The letters of the label that matched what was typed. */
  marks: readonly { start: number; end: number }[];
  hint: string;
  run: () => void;
}

/**
 * What can be chosen for a text: hits first, then pages and actions whose name has the words typed; where it was looked
 * for in vain, last the way to propose it.
 */
export function usePaletteOptions(text: string, hits: readonly Hit[], isInVain: boolean): PaletteOption[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const openHit = useOpenHit();
  const actions = useOfferedActions();

  const found = hits.map(
    (hit): PaletteOption => ({
      key: `${hit.kind} ${hit.node.id} ${hit.label}`,
      group: "hits",
      kind: hit.kind,
      label: hit.alsoNamed ?? hit.label,
      marks: hit.marks,
      hint: [hit.alsoNamed ? hit.label : null, hintOf(hit, language)].filter(Boolean).join(" · "),
      run: () => openHit(hit),
    }),
  );
  const { can } = useViewer();
  const pages = (can("EDITOR") ? [...PAGES, ...EDITOR_PAGES] : PAGES).map(
    ({ to, key }): PaletteOption => ({
      key: to,
      group: "pages",
      kind: null,
      label: t(key),
      marks: [],
      hint: t("search.page"),
      run: () => void navigate({ to }),
    }),
  );
  const doable = actions.map(
    ({ id, label, shortcut, run }): PaletteOption => ({
      key: id,
      group: "actions",
      kind: null,
      label: t(label),
      marks: [],
      hint: shortcut ?? t("search.action"),
      run,
    }),
  );
  const missing: PaletteOption = {
    key: "missing",
    group: "actions",
    kind: null,
    label: t("corrections.missingNamed", { name: text }),
    marks: [],
    hint: "",
    run: () => void navigate({ to: "/propose", search: { name: text.slice(0, 200) } }),
  };
  const named = [...pages, ...doable].filter(({ label }) => hasWords(label, text));
  return [...found, ...named, ...(isInVain && found.length === 0 ? [missing] : [])];
}

function useOpenHit(): (hit: Hit) => void {
  const navigate = useNavigate();
  return (hit) => {
    const { id } = hit.node;
    if (hit.kind === "EVENT" || hit.kind === "SERIES") void navigate({ to: "/events/$id", params: { id } });
    else if (hit.kind === "REGION" || hit.kind === "PLACE")
      void navigate({ to: "/regions/$id", params: { id } });
    else if (hit.kind === "TOPIC") void navigate({ to: "/", search: { topics: [id] } });
    else if (hit.kind === "PROPOSAL") void navigate({ to: "/proposals/$id", params: { id } });
    else if (hit.kind === "PROBLEM") void navigate({ to: "/problems/$id", params: { id } });
    else if (hit.kind === "MEASURE") void navigate({ to: "/measures/$id", params: { id } });
    else void navigate({ to: "/partners/$id", params: { id } });
  };
}

function hintOf({ kind, hint }: Hit, language: "de" | "en"): string {
  if (!hint) return "";
  const dated = kind === "EVENT" || kind === "SERIES" || kind === "MEASURE";
  return dated ? (writeDate(hint, hint, "MONTH", language) ?? hint) : hint;
}

function hasWords(label: string, text: string): boolean {
  const name = label.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word));
}
