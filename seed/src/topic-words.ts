/** A word stem that puts a topic at an offer, unless one of the other words says that it means something else. */
export interface TopicWord {
  topic: string;
  stem: string;
  unless: string[];
}

/** The topics whose words the text has, each once, in the order of the list. */
export function topicsInText(text: string, words: readonly TopicWord[]): string[] {
  const lower = text.toLowerCase();
  const hits = words.filter(
    ({ stem, unless }) => lower.includes(stem) && !unless.some((word) => lower.includes(word)),
  );
  return [...new Set(hits.map(({ topic }) => topic))];
}
