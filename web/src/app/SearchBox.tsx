import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../gql/index.ts";
import { writeDate } from "../i18n/dates.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { KindMark } from "../ui/KindMark.tsx";
import "./search-box.css";

const SearchQuery = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 8) {
      label
      kind
      hint
      score
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
      }
    }
  }
`);

const SHORTEST = 2;

/** Suggests while one types and leads to what is chosen; ⌘K or Ctrl-K from anywhere. */
export function SearchBox() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const navigate = useNavigate();
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
  const hits = asked.length < SHORTEST ? [] : (data?.search ?? []);

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

  const choose = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    setOpen(false);
    setText("");
    input.current?.blur();
    const { id } = hit.node;
    if (hit.kind === "EVENT") void navigate({ to: "/events/$id", params: { id } });
    else if (hit.kind === "REGION" || hit.kind === "PLACE")
      void navigate({ to: "/regions/$id", params: { id } });
    else if (hit.kind === "TOPIC") void navigate({ to: "/", search: { topics: [id] } });
    else if (hit.kind === "PROPOSAL" || hit.kind === "PROBLEM") {
      const event = "event" in hit.node ? hit.node.event : null;
      void (event ? navigate({ to: "/events/$id", params: { id: event.id } }) : navigate({ to: "/events" }));
    } else void navigate({ to: "/partners/$id", params: { id } });
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setMarked((index) => (hits.length === 0 ? 0 : (index + step + hits.length) % hits.length));
    } else if (event.key === "Enter") choose(marked);
    else if (event.key === "Escape") {
      if (open) setOpen(false);
      else input.current?.blur();
    }
  };

  const showing = open && asked.length >= SHORTEST;
  return (
    <div className="search-box">
      <input
        ref={input}
        className="field"
        type="text"
        role="combobox"
        aria-label={t("search.label")}
        aria-expanded={showing}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={showing && hits.length > 0 ? `${listId}-${marked}` : undefined}
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
      <div id={listId} role="listbox" aria-label={t("search.hits")} className="search-hits" hidden={!showing}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the input, as a combobox does
          <div
            key={`${hit.node.id} ${hit.label}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            className="marked"
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => setMarked(index)}
            onClick={() => choose(index)}
          >
            <KindMark kind={hit.kind === "PLACE" ? "REGION" : hit.kind} />
            <span>{hit.label}</span>
            <span className="soft">{hintOf(hit.kind, hit.hint, language)}</span>
          </div>
        ))}
        {hits.length === 0 ? (
          <p className="soft">{fetching ? t("state.loading") : t("search.nothing")}</p>
        ) : null}
      </div>
    </div>
  );
}

function hintOf(kind: string, hint: string | null | undefined, language: "de" | "en"): string {
  if (!hint) return "";
  return kind === "EVENT" ? (writeDate(hint, hint, "MONTH", language) ?? hint) : hint;
}
