import { expect, test } from "vitest";
import { readFacts } from "./read-facts.ts";
import { topicsInText } from "./topic-words.ts";

test("a stem counts wherever it stands, unless another word gives it another sense", () => {
  const words = [
    { topic: "sprache", stem: "sprach", unless: ["mehrsprachig"] },
    { topic: "arbeit", stem: "betrieb", unless: [] },
  ];

  expect(topicsInText("Sprachkurse im Betrieb", words)).toEqual(["sprache", "arbeit"]);
  expect(topicsInText("Berufssprachkurs", words)).toEqual(["sprache"]);
  expect(topicsInText("mehrsprachiges Training", words)).toEqual([]);
  expect(topicsInText("Begegnungscafé", words)).toEqual([]);
});

const { offers } = readFacts();

/** Read by eye against the wording of each offer, where a careless list of stems goes wrong. */
test.each([
  [
    "ein Wohnheim ist Wohnen, ein Programm Arbeit",
    "Lehrlingswohnheim",
    ["sprache", "arbeit-und-ausbildung", "wohnen-und-leben"],
  ],
  ["Clowns in einem Wohnprojekt bieten keine Wohnung", "Clownsprojekt", ["gesellschaftliche-teilhabe"]],
  ["ein verlangtes Sprachniveau ist kein Sprachkurs", "Sprachniveau B2", ["arbeit-und-ausbildung"]],
  ["ein Lehrgang für Ersthilfe ist keine Berufsausbildung", "Erste-Hilfe-Trainern", []],
  ["mehrsprachiges Training ist kein Sprachkurs", "C-Trainern", []],
  ["Auszubildende, die anpacken, sind kein Ausbildungsplatz", "Einsatz von bis zu 50", ["wohnen-und-leben"]],
  ["über Sprachgrenzen hinweg ist kein Sprachkurs", "Sommercamp", ["gesellschaftliche-teilhabe"]],
  ["ein Treffen des Netzwerks ist keine Begegnung", "Netzwerktreffen", ["buergerschaftliches-engagement"]],
  ["Deutschunterricht ist Sprache", "Deutschunterricht", ["sprache"]],
  ["ohne Stichwort kein Thema", "Mittagessen, Betreuung", []],
])("%s", (_, wording, topics) => {
  expect(offers.find((offer) => offer.textDe.includes(wording))?.topics).toEqual(topics);
});
