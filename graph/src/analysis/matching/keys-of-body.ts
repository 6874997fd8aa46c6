import type { KnownBody } from "./known-body.ts";
import { GENERIC_WEIGHT, weightOf } from "./phrases.ts";
import type { NameReading } from "./read-partner-name.ts";

/** How many readings of a body's names are looked at: with many other names the last ones tell little new. */
const MOST_READINGS = 8;
/** From this length on a word is also found by its beginning and its end, so that one wrong letter does no harm. */
const LONG = 8;
const PART = 5;

/** What two bodies have in common where they may be the same: words, words with a place, initials, domains. */
export function keysOf(body: KnownBody): Set<string> {
  const keys = new Set<string>();
  for (const reading of body.readings.slice(0, MOST_READINGS)) addKeys(keys, reading, body);
  if (body.websiteDomain) keys.add(`site ${body.websiteDomain}`);
  if (body.emailDomain) keys.add(`mail ${body.emailDomain}`);
  return keys;
}

function addKeys(keys: Set<string>, reading: NameReading, { town }: KnownBody): void {
  const places = reading.places.length > 0 ? reading.places : town === null ? [] : [town];
  const telling = reading.words.filter((word) => weightOf(word) > GENERIC_WEIGHT);
  for (const word of telling) {
    keys.add(word);
    for (const place of places) keys.add(`${word} @${place}`);
    if (reading.state) keys.add(`${word} @state`);
    for (const number of reading.numbers) keys.add(`${word} ${number}`);
    if (word.length >= LONG) {
      keys.add(`${word.slice(0, PART)}…`);
      keys.add(`…${word.slice(-PART)}`);
    }
  }
  const [one, two] = telling;
  if (two !== undefined && one !== undefined && telling.length === 2)
    // Two words of one side may be one of the other: Freiwilligen-Zentrum.
    keys.add(one + two);
  if (telling.length > 0)
    keys.add(`= ${[...telling].sort().join(" ")} @${places.join(" ")}${reading.state ? " state" : ""}`);
  if (reading.acronym) keys.add(`# ${reading.acronym}`);
  else if (reading.spoken.length >= 2 && reading.spoken.length <= 8) {
    keys.add(`# ${reading.spoken.map((word) => word[0]).join("")}`);
    const placeless = reading.spoken.filter((word) => !reading.places.includes(word));
    if (placeless.length >= 2) keys.add(`# ${placeless.map((word) => word[0]).join("")}`);
  }
}
