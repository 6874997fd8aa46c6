import type { Store } from "../store/store.ts";
import { and, type FilterQuestion, REGIONS, STARTS, setFilters } from "./partner-filter.ts";

/** How many partners fit; read from what is kept where only a region, or a region and a topic, is asked for. */
export async function countPartners(store: Store, question: FilterQuestion): Promise<number> {
  const [row] = await store.read<{ partners: number }>(statementFor(question), { ...question });
  return row?.partners ?? 0;
}

export function statementFor(question: FilterQuestion): string {
  const set = setFilters(question).join();
  const { ids, text, events, regions, topics } = question;
  if (text) return countFrom(STARTS.text, question);
  if (set === "") return COUNT_ALL;
  if (regions?.length === 1 && !question.neighboursToo && !question.regionBasis) {
    if (set === "regions") return COUNT_OF_REGION;
    if (set === "regions,topics" && topics?.length === 1) return COUNT_OF_REGION_AND_TOPIC;
  }
  if (ids) return countFrom(STARTS.ids, question);
  if (events) return countFrom(STARTS.events, question);
  return countFrom(regions ? STARTS.regions : STARTS.all, question);
}

const COUNT_ALL = `
MATCH (p:Partner)
RETURN count(p) AS partners`;

const COUNT_OF_REGION = `
MATCH (r:Region {id: head($regions)})
RETURN r.listedPartners AS partners`;

const COUNT_OF_REGION_AND_TOPIC = `
MATCH (:Region {id: head($regions)})-[c:COUNTS]->(:Topic {id: head($topics)})
RETURN c.partners AS partners`;

function countFrom(start: string, question: FilterQuestion): string {
  return `${REGIONS}
${start}
WITH DISTINCT p, regions
WHERE p:Partner${and(setFilters(question))}
RETURN count(p) AS partners`;
}
