/** A name that tells of the program and the day. */
export function pictureFileName(format: "svg" | "png", now = new Date()): string {
  return `buendnisgraph-${now.toISOString().slice(0, 10)}.${format}`;
}
