import neo4j, { type Integer } from "neo4j-driver";

/** A number as LIMIT, SKIP and list bounds need it: the driver would send a plain one as a float. */
export function wholeNumber(value: number): Integer {
  return neo4j.int(value);
}
