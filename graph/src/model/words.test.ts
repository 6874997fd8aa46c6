import { expect, test } from "vitest";
import { foldWord, indexedWords, wordsOf } from "./words.ts";

test("umlauts, their two-letter spelling and the bare vowel are one", () => {
  for (const word of ["Göttingen", "Goettingen", "GOTTINGEN"]) expect(foldWord(word)).toBe("gottingen");
  expect(foldWord("Straße")).toBe(foldWord("Strasse"));
});

test("a legal form is left out, wherever it stands and however it is spaced", () => {
  for (const name of [
    "Lebenshilfe Hildesheim e. V.",
    "Lebenshilfe Hildesheim e.V.",
    "Lebenshilfe Hildesheim gGmbH",
  ])
    expect(indexedWords([name])).toBe("lebenshilfe hildesheim");
  expect(indexedWords(["Spedition Muster GmbH & Co. KG"])).toBe("spedition muster");
});

test("a name that is all legal form keeps its words", () => {
  expect(indexedWords(["AG"])).toBe("ag");
});

test("an abbreviation is found by what it stands for, and the other way round", () => {
  expect(indexedWords(["DRK Emsland"])).toContain("rotes");
  expect(indexedWords(["Deutsches Rotes Kreuz"])).toContain("drk");
});

test("an abbreviation covers the words it stands for", () => {
  const name = "Kreis: Deutsches Rotes Kreuz";
  const drk = wordsOf(name).find(({ folded }) => folded === "drk");
  expect(drk && name.slice(drk.start, drk.end)).toBe("Deutsches Rotes Kreuz");
});

test("words that only happen to be names of object properties stand for nothing", () => {
  expect(indexedWords(["constructor toString"])).toBe("constructor tostring");
});
