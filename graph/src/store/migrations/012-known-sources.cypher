// A source is found by the words of its title, publisher and address. The analyser breaks at all that is no letter, so that a host is found by its name.
CREATE FULLTEXT INDEX sourceWords IF NOT EXISTS
FOR (s:Source) ON EACH [s.title, s.publisher, s.url]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'simple'}};
