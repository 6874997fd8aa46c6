import { dayAfter } from "@buendnisgraph/graph/model/dates";
import type { AllianceRoleFact, ContributionFact, Facts } from "@buendnisgraph/graph/model/facts";
import { BrokenRow, type Row, readTable } from "./read-table.ts";
import { Ids, idsOf } from "./references.ts";
import { type Cells, TABLES, type TableName } from "./tables.ts";
import { topicsInText } from "./topic-words.ts";

/** Where the sourced facts stand. */
export const SOURCED_FACTS = new URL("../data/", import.meta.url);

/** Reads all files of the folder and checks every cell and every reference; BrokenRow for the first that is wrong. */
export function readFacts(folder: URL = SOURCED_FACTS): Facts {
  const table = <Name extends TableName>(name: Name) =>
    readTable(folder, `${name}.csv`, TABLES[name]) as Row<Cells<Name>>[];

  const sources = table("sources");
  const regions = table("regions");
  const municipalities = table("municipalities");
  const topics = table("topics");
  const partners = table("partners");
  const series = table("series");
  const events = table("events");
  const markets = table("markets");
  const roles = table("roles");
  const participations = table("participations");
  const [alliance] = table("alliance");
  if (!alliance) throw new BrokenRow("alliance.csv", 2, "id", "the alliance itself is missing");

  const sourceIds = new Map(sources.map(({ cells }) => [cells.url, cells.id]));
  const cited = (row: Row<unknown>, urls: string[], column = "sources") =>
    urls.map((url) => {
      const id = sourceIds.get(url);
      if (id === undefined) throw new BrokenRow(row.file, row.line, column, `sources.csv has no ${url}`);
      return id;
    });
  idsOf("source", sources);
  const regionIds = idsOf("region", regions);
  const municipalityKeys = new Ids(
    "municipality",
    municipalities.map(({ cells }) => cells.key),
  );
  const topicIds = idsOf("topic", topics);
  const partnerIds = idsOf("partner", partners);
  const seriesIds = idsOf("series", series);
  const eventIds = idsOf("event", events);
  idsOf("market", markets);
  const subjectIds = new Ids("event, series, market or alliance", [
    ...[...events, ...series, ...markets].map(({ cells }) => cells.id),
    alliance.cells.id,
  ]);
  const topicWords = table("topic-words").map((row) => {
    topicIds.check(row, "topic", row.cells.topic);
    return row.cells;
  });
  const roleOf = (row: Row<Cells<"participations">>) => {
    const at = row.cells.event === alliance.cells.id ? "alliance" : "event";
    const found = roles.find(({ cells }) => cells.at === at && cells.wording === row.cells.wording);
    if (!found)
      throw new BrokenRow(
        row.file,
        row.line,
        "wording",
        `roles.csv does not say what "${row.cells.wording}" means`,
      );
    return found.cells;
  };
  /** The day of the event it was told of at, else the one that the wording names. */
  const dayOfMention = (row: Row<Cells<"participations">>) =>
    events.find(({ cells }) => cells.id === row.cells.event)?.cells.date ?? roleOf(row).on;
  const ofKind = (kind: Cells<"roles">["becomes"]) =>
    participations.filter((row) => roleOf(row).becomes === kind);
  const contributions = (
    name: "proposals" | "problems" | "forums" | "working-groups",
    label: ContributionFact["label"],
  ) =>
    table(name).map(
      (row): ContributionFact => ({
        id: row.cells.id,
        label,
        kind: "kind" in row.cells ? row.cells.kind : null,
        event: eventIds.checkOptional(row, "event", row.cells.event),
        textDe: row.cells.text_de,
        textEn: row.cells.text_en,
        by: partnerIds.checkAll(row, "by", row.cells.by),
        topics: topicIds.checkAll(row, "topics", row.cells.topics),
        // No source collected so far says which group dealt with which problem, or what answers it.
        discusses: [],
        answers: [],
        sources: cited(row, row.cells.sources),
      }),
    );

  return {
    alliance: {
      id: alliance.cells.id,
      name: alliance.cells.name,
      summaryDe: alliance.cells.summary_de,
      summaryEn: alliance.cells.summary_en,
      appeal: eventIds.checkOptional(alliance, "appeal", alliance.cells.appeal),
      founding: eventIds.checkOptional(alliance, "founding", alliance.cells.founding),
      sources: cited(alliance, alliance.cells.sources),
    },
    allianceNames: table("alliance-names").map((row, index) => ({
      id: `name-${index + 1}`,
      nameDe: row.cells.name_de,
      nameEn: row.cells.name_en,
      validFrom: row.cells.from.startsOn,
      validTo: row.cells.until.endsOn === null ? null : dayAfter(row.cells.until.endsOn),
      sources: cited(row, row.cells.sources),
    })),
    sources: sources.map(({ cells }) => ({
      id: cells.id,
      url: cells.url,
      title: cells.title,
      publisher: cells.publisher,
      readOn: cells.read_on,
    })),
    regions: regions.map((row) => ({
      id: row.cells.id,
      level: row.cells.level,
      name: row.cells.name,
      shortName: row.cells.short_name,
      type: row.cells.type,
      parent: regionIds.checkOptional(row, "parent", row.cells.parent),
      seat: row.cells.seat,
      nuts: row.cells.nuts,
      latitude: row.cells.latitude,
      longitude: row.cells.longitude,
      population: row.cells.population,
      area: row.cells.area_km2,
    })),
    neighbours: table("neighbours").map((row) => ({
      a: regionIds.check(row, "a", row.cells.a),
      b: regionIds.check(row, "b", row.cells.b),
    })),
    municipalities: municipalities.map((row) => ({
      id: `gemeinde-${row.cells.key}`,
      key: row.cells.key,
      county: regionIds.check(row, "county", row.cells.county),
      name: row.cells.name,
      type: row.cells.type,
      latitude: row.cells.latitude,
      longitude: row.cells.longitude,
    })),
    placeNames: [
      ...table("number-plates").map((row) => ({
        id: `plate-${row.cells.plate}`,
        name: row.cells.plate,
        sense: "PLATE" as const,
        counties: regionIds.checkAll(row, "counties", row.cells.counties),
        municipality: null,
        postcodes: [],
      })),
      ...table("place-names").map((row) => ({
        id: `place-name-${row.line}`,
        name: row.cells.name,
        sense: row.cells.sense,
        counties: regionIds.checkAll(row, "counties", row.cells.counties),
        municipality: municipalityKeys.checkOptional(row, "municipality", row.cells.municipality),
        postcodes: row.cells.postcodes,
      })),
    ],
    topics: topics.map(({ cells }, position) => ({
      id: cells.id,
      nameDe: cells.name_de,
      nameEn: cells.name_en,
      fieldOfAction: cells.field_of_action,
      position,
    })),
    partners: partners.map((row) => ({
      id: row.cells.id,
      name: row.cells.name,
      otherNames: row.cells.other_names,
      kind: row.cells.kind,
      category: row.cells.category,
      carrierName: row.cells.carrier_name,
      place: row.cells.place,
      placeBasis: row.cells.place_basis,
      latitude: row.cells.latitude,
      longitude: row.cells.longitude,
      region: regionIds.checkOptional(row, "region", row.cells.region),
      outsideState: row.cells.outside_state,
      sources: [],
    })),
    series: series.map((row) => ({
      id: row.cells.id,
      title: row.cells.title,
      shortLabel: row.cells.short_label,
      ...row.cells.date,
      note: row.cells.note,
      sources: cited(row, row.cells.sources),
    })),
    events: events.map((row) => ({
      id: row.cells.id,
      kind: row.cells.kind,
      scope: scopeOf(row),
      title: row.cells.title,
      shortLabel: row.cells.short_label,
      ...row.cells.date,
      topics: topicIds.checkAll(row, "topics", row.cells.topics),
      place: row.cells.place,
      venue: row.cells.venue,
      region: regionIds.checkOptional(row, "region", row.cells.region),
      latitude: row.cells.latitude,
      longitude: row.cells.longitude,
      outsideState: row.cells.outside_state,
      gathering: row.cells.gathering,
      series: seriesIds.checkOptional(row, "series", row.cells.series),
      note: row.cells.note,
      sources: cited(row, row.cells.sources),
    })),
    markets: markets.map((row) => ({
      id: row.cells.id,
      event: eventIds.check(row, "event", row.cells.event),
      title: row.cells.title,
      sources: cited(row, row.cells.sources),
    })),
    participations: ofKind("participation").map((row) => ({
      partner: partnerIds.check(row, "partner", row.cells.partner),
      event: eventIds.check(row, "event", row.cells.event),
      role: roleOf(row).role ?? "",
      wording: row.cells.wording,
      present: roleOf(row).present,
      sources: cited(row, row.cells.sources),
    })),
    allianceRoles: ofKind("alliance role").map((row) => ({
      partner: partnerIds.check(row, "partner", row.cells.partner),
      role: roleOf(row).role as AllianceRoleFact["role"],
      wording: row.cells.wording,
      sources: cited(row, row.cells.sources),
    })),
    mentions: ofKind("mention").map((row) => {
      const { startsOn, datePrecision } = dayOfMention(row);
      return {
        partner: partnerIds.check(row, "partner", row.cells.partner),
        wording: row.cells.wording,
        on: startsOn,
        onPrecision: datePrecision,
        sources: cited(row, row.cells.sources),
      };
    }),
    collaborations: table("collaborations").map((row) => ({
      a: partnerIds.check(row, "a", row.cells.a),
      b: partnerIds.check(row, "b", row.cells.b),
      text: row.cells.text,
      validFrom: row.cells.since.startsOn,
      validTo: row.cells.until.endsOn === null ? null : dayAfter(row.cells.until.endsOn),
      sincePrecision: row.cells.since.datePrecision,
      sources: cited(row, row.cells.sources),
    })),
    offers: table("offers").map((row) => ({
      id: row.cells.id,
      partner: partnerIds.check(row, "partner", row.cells.partner),
      direction: row.cells.direction === "offers" ? "OFFERS" : "SEEKS",
      textDe: row.cells.text_de,
      textEn: row.cells.text_en,
      topics: topicsInText(row.cells.text_de, topicWords),
      sources: cited(row, row.cells.sources),
    })),
    contributions: [
      ...contributions("proposals", "Proposal"),
      ...contributions("problems", "Problem"),
      ...contributions("forums", "Forum"),
      ...contributions("working-groups", "WorkingGroup"),
    ],
    adoptions: [],
    measures: table("measures").map((row) => ({
      id: row.cells.id,
      titleDe: row.cells.title_de,
      titleEn: row.cells.title_en,
      startsOn: row.cells.date.startsOn,
      datePrecision: row.cells.date.datePrecision,
      amount: row.cells.amount_eur,
      announced: row.cells.announced,
      follows: eventIds.checkOptional(row, "follows", row.cells.follows),
      statedBySource: row.cells.stated_by_source,
      sources: cited(row, row.cells.sources),
    })),
    publications: table("publications").map((row) => ({
      id: row.cells.id,
      title: row.cells.title,
      format: row.cells.format,
      size: row.cells.size_mb,
      url: row.cells.url,
      event: eventIds.checkOptional(row, "event", row.cells.event),
      sources: cited(row, row.cells.sources),
    })),
    statements: table("statements").map((row, position) => ({
      id: `angabe-${position + 1}`,
      subject: subjectIds.check(row, "subject", row.cells.subject),
      text: row.cells.wording,
      number: row.cells.number,
      bound: row.cells.bound,
      of: row.cells.of,
      whom: row.cells.whom,
      on: row.cells.on.startsOn,
      onPrecision: row.cells.on.datePrecision,
      preferred: row.cells.preferred,
      position,
      sources: cited(row, row.cells.source, "source"),
    })),
    dateStatements: table("date-statements").map((row, position) => ({
      id: `datum-${position + 1}`,
      subject: subjectIds.check(row, "subject", row.cells.subject),
      text: row.cells.wording,
      on: row.cells.on.startsOn,
      onPrecision: row.cells.on.datePrecision,
      preferred: row.cells.preferred,
      position,
      sources: cited(row, row.cells.source, "source"),
    })),
    notFound: table("not-found").map(({ cells }, position) => ({
      id: `nicht-gefunden-${position + 1}`,
      textDe: cells.text_de,
      textEn: cells.text_en,
      position,
    })),
  };
}

/** Only conferences and dialogues are central or regional. */
function scopeOf(row: Row<Cells<"events">>): string | null {
  const { kind, scope } = row.cells;
  if (scope !== null && kind !== "CONFERENCE" && kind !== "DIALOGUE") {
    throw new BrokenRow(row.file, row.line, "scope", "only a conference or dialogue is central or regional");
  }
  return scope;
}
