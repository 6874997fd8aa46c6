import { onOneLine } from "../clean-text.ts";

const LONGEST = 2_000;

/** A web address with its scheme, or null where the cell holds none: `javascript:` and `file:` lead nowhere. */
export function readWebsite(cell: string): string | null {
  const [first = ""] = onOneLine(cell.slice(0, LONGEST))
    .replace(/^(?:url|web|website|homepage|internet)\s*:\s*(?!\/\/)/i, "")
    .split(/\s*[;,|]\s*|\s+(?:und|oder|u\.)\s+|\s+/);
  if (first === "" || first.includes("@")) return null;
  const address = /^https?:\/\//i.test(first) ? first : `https://${first.replace(/^\/\//, "")}`;
  if (!/^https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu.test(address)) return null;
  return URL.canParse(address) ? address : null;
}
