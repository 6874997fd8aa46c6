import { Fragment, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../gql/index.ts";
import { KindMark } from "../ui/KindMark.tsx";
import { MarkedText } from "../ui/MarkedText.tsx";
import { usePaletteOptions } from "./palette-options.ts";
import "./search-box.css";

const SearchQuery = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 8) {
      label
      alsoNamed
      marks {
        start
        end
      }
      kind
      hint
      node {
        id
        ... on Proposal {
          event {
            id
          }
        }
        ... on Problem {
          event {
            id
          }
        }
        ... on Measure {
          follows {
            id
          }
        }
      }
    }
  }
`);

const SHORTEST = 2;

/** Search and palette in one: leads to what is found, to pages, and does what can be done here; ⌘K or Ctrl-K from anywhere. */
export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const asked = useDeferredValue(text.trim());
  const [{ data, fetching }] = useQuery({
    query: SearchQuery,
    variables: { text: asked },
    pause: asked.length < SHORTEST,
  });
  const options = usePaletteOptions(asked, asked.length < SHORTEST ? [] : (data?.search ?? []));

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
      setOpen(true);
    };
    window.addEventListener("keydown", focus);
    return () => window.removeEventListener("keydown", focus);
  }, []);

  const choose = (index: number) => {
    const option = options[index];
    if (!option) return;
    setOpen(false);
    setText("");
    setMarked(0);
    input.current?.blur();
    option.run();
  };

  const mark = (index: number) => {
    setMarked(index);
    document.getElementById(`${listId}-${index}`)?.scrollIntoView({ block: "nearest" });
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (options.length > 0) mark((marked + step + options.length) % options.length);
    } else if (event.key === "Enter") choose(marked);
    else if (event.key === "Escape") {
      if (open) setOpen(false);
      else input.current?.blur();
    }
  };

  return (
    <div className="search-box">
      <input
        ref={input}
        className="field"
        type="text"
        role="combobox"
        aria-label={t("search.label")}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? `${listId}-${marked}` : undefined}
        placeholder={t("search.placeholder")}
        maxLength={200}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setMarked(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>⌘K</kbd>
      <div id={listId} role="listbox" aria-label={t("search.hits")} className="search-hits" hidden={!open}>
        {options.map((option, index) => (
          <Fragment key={option.key}>
            {option.group !== options[index - 1]?.group ? (
              <div role="presentation" className="search-group">
                {t(`search.group.${option.group}`)}
              </div>
            ) : null}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the input, as a combobox does */}
            <div
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === marked}
              className="marked"
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setMarked(index)}
              onClick={() => choose(index)}
            >
              {option.kind ? <KindMark kind={option.kind} /> : null}
              <span>
                <MarkedText text={option.label} marks={option.marks} />
              </span>
              <span className="soft">{option.hint}</span>
            </div>
          </Fragment>
        ))}
        {options.length === 0 ? (
          <p className="soft">{fetching ? t("state.loading") : t("search.nothing")}</p>
        ) : null}
      </div>
    </div>
  );
}
