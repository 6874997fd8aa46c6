import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Combobox } from "../ui/Combobox.tsx";
import { KindMark } from "../ui/KindMark.tsx";
import { MarkedText } from "../ui/MarkedText.tsx";
import { useSearchHits } from "../ui/search-query.ts";
import { usePaletteOptions } from "./palette-options.ts";

const MOST_HITS = 8;
/** Of what may be missing. */
const LEAST_LETTERS = 3;

/** Search and palette in one: leads to what is found, to pages, and does what can be done here; ⌘K or Ctrl-K from anywhere. */
export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const { hits, fetching } = useSearchHits(text, MOST_HITS);
  const options = usePaletteOptions(text.trim(), hits, !fetching && text.trim().length >= LEAST_LETTERS);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", focus);
    return () => window.removeEventListener("keydown", focus);
  }, []);

  return (
    <Combobox
      label={t("search.label")}
      listLabel={t("search.hits")}
      placeholder={t("search.placeholder")}
      input={input}
      text={text}
      write={setText}
      opensEmpty
      options={options.map(({ key, group, kind, label, marks, hint }) => ({
        key,
        group: t(`search.group.${group}`),
        content: (
          <>
            {kind ? <KindMark kind={kind} /> : null}
            <span>
              <MarkedText text={label} marks={marks} />
            </span>
            <span className="soft">{hint}</span>
          </>
        ),
      }))}
      choose={(index) => {
        setText("");
        options[index]?.run();
      }}
      empty={fetching ? t("state.loading") : t("search.nothing")}
    >
      <kbd>⌘K</kbd>
    </Combobox>
  );
}
