// npm run -s tie-list: the alliance's recorded participations as `npm run evaluate` reads them; docs/suggestions.md
import { stringify } from "csv-stringify/sync";
import { readFacts } from "./read-facts.ts";

const { partners, events, participations } = readFacts();
const partnerOf = new Map(partners.map((partner) => [partner.id, partner]));
const gatherings = new Map(events.filter(({ gathering }) => gathering).map((event) => [event.id, event]));

/** Who was there, at gatherings that have a date. */
const rows = participations.flatMap(({ partner, event, present }) => {
  const date = gatherings.get(event)?.startsOn;
  const { kind, region } = partnerOf.get(partner) ?? {};
  return present && date ? [{ partner, event, date, kind, region }] : [];
});
process.stdout.write(
  stringify(rows, { header: true, columns: ["partner", "event", "date", "kind", "region"] }),
);
