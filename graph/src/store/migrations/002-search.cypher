// Names are searched by the words that write/keep-search-words.ts keeps at each node, folded and without
// legal forms; and by German stems, so that Kirchen finds Kirche.
CREATE FULLTEXT INDEX searchWords IF NOT EXISTS
FOR (n:Partner|Event|Series|Region|Municipality|Topic|Proposal|Problem|Measure)
ON EACH [n.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX searchStems IF NOT EXISTS
FOR (n:Partner|Event|Series|Region|Municipality|Topic|Proposal|Problem|Measure)
ON EACH [n.name, n.otherNames, n.title, n.shortLabel, n.shortName, n.nameDe, n.textDe, n.titleDe]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'german'}};
