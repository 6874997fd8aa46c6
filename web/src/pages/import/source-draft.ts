export interface SourceDraft {
  title: string;
  url: string;
}

/** What was typed about the source of a list, kept in the tab until the list is in: a reload loses nothing. */
export function sourceDraft(id: string) {
  const key = `import-source-${id}`;
  return {
    read(): SourceDraft {
      const [title = "", url = ""] = (sessionStorage.getItem(key) ?? "").split("\n");
      return { title, url };
    },
    write({ title, url }: SourceDraft): void {
      sessionStorage.setItem(key, `${title}\n${url}`);
    },
  };
}
