/** A page of ours that an address names; the first page where it names none. */
export function pageWithin(to: string | undefined): string {
  if (!to?.startsWith("/") || !URL.canParse(to, location.origin)) return "/";
  const { origin, pathname, search, hash } = new URL(to, location.origin);
  return origin === location.origin ? `${pathname}${search}${hash}` : "/";
}

/** Opens a page anew, so that all of it is asked as who one is from now on. */
export function openAnew(to: string): void {
  const { lang } = document.documentElement;
  const address = new URL(to, location.origin);
  if (lang && !address.searchParams.has("lang")) address.searchParams.set("lang", lang);
  location.assign(address);
}
