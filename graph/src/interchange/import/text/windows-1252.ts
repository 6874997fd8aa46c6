/** The byte of each letter in Windows-1252. */
export const WINDOWS_BYTES: ReadonlyMap<string, number> = new Map(
  // Node 20 reads Windows-1252 as Latin-1 unless it streams.
  Array.from(
    new TextDecoder("windows-1252").decode(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      { stream: true },
    ),
    (letter, byte) => [letter, byte],
  ),
);
