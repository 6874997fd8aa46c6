/** A moment as the API writes it, in UTC. */
export function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

export function momentOrNull(milliseconds: number | null | undefined): string | null {
  return milliseconds === null || milliseconds === undefined ? null : moment(milliseconds);
}
