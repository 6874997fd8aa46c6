/** A name as it is ordered: small letters, umlauts and accents folded, as DIN 5007-1 orders words. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[„“”"'’]/g, "");
}
