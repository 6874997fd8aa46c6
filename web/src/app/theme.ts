/** Light or dark as the reader chose; the system's choice until then. A taste of the reader, not part of a view: not in the address. */
export type Theme = "light" | "dark";

const KEY = "theme";

export function currentTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme();
}

/** Sets the theme on the document and tells those who draw by themselves. */
export function applyTheme(): void {
  document.documentElement.dataset["theme"] = currentTheme();
  window.dispatchEvent(new Event(THEME_CHANGED));
}

export const THEME_CHANGED = "themechanged";
