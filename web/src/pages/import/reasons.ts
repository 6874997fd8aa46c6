/** Whether a reason speaks against being the same: the keys say it by how they begin. */
export function speaksAgainst(reason: string): boolean {
  return /^(OTHER|DIFFERENT|NO|NOT|FAR)_/.test(reason);
}
