/** The address of a link; the secret stands behind the #, which browsers send to nobody: no log and no proxy sees it. */
export function linkOf(origin: string, secret: string): string {
  return `${origin}/sign-in#link=${secret}`;
}
