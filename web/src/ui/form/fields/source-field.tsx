import { createContext, useContext } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { graphql } from "../../../gql/index.ts";
import { Combobox } from "../../Combobox.tsx";
import { useSettled } from "../../use-settled.ts";
import type { ControlProps, Field } from "../field.ts";
import { addressProblems, lengthProblems, REQUIRED } from "../problems.ts";
import { type Chosen, ChosenNodes, namedOf } from "./node-field.tsx";
import { TextControl } from "./text-field.tsx";

export interface SourceValue {
  /** One on record. */
  known: Chosen | null;
  /** Of one that is not: its address or its title. */
  text: string;
  title: string;
  publisher: string;
}

export interface SourceToSave {
  id?: string | null;
  url?: string | null;
  title?: string | null;
  publisher?: string | null;
}

export const NO_SOURCE: SourceValue = { known: null, text: "", title: "", publisher: "" };

/** Sources at hand, offered first: those of what is edited. */
export const SourcesAtHand = createContext<readonly Chosen[]>([]);

export function sourcesAtHand(
  sources: readonly { id: string; title?: string | null; publisher: string; url?: string | null }[],
): Chosen[] {
  return sources.map(({ id, title, publisher, url }) => ({
    id,
    // An untitled page is told from others of its publisher by the end of its address.
    name: title ?? [publisher, lastPart(url)].filter(Boolean).join(": "),
    kind: "SOURCE",
  }));
}

function lastPart(url: string | null | undefined): string {
  return (
    url
      ?.replace(/[?#].*$/, "")
      .split("/")
      .filter(Boolean)
      .slice(3)
      .at(-1) ?? ""
  );
}

const MOST = 300;
/** Whether it is meant as an address of the web. */
export const isAddress = (text: string) => /^(https?:|www\.)/i.test(text.trim());

/** What a statement rests on: a source on record, or a new one by its address or title. Always asked for. */
export const SOURCE_FIELD: Field<SourceValue, { source: SourceToSave }> = {
  label: "edit.field.source",
  hint: "edit.hint.source",
  required: true,
  group: false,
  empty: NO_SOURCE,
  inputNames: ["source"],
  check: ({ known, text }) => {
    if (known) return [];
    if (text.trim() === "") return [REQUIRED];
    return isAddress(text) ? addressProblems(text) : lengthProblems(text, MOST, true);
  },
  toInput: ({ known, text, title, publisher }) => ({
    source: known
      ? { id: known.id }
      : {
          ...(isAddress(text)
            ? { url: text.trim(), title: title.trim() || null }
            : { title: text.trim() || null }),
          publisher: publisher.trim() || null,
        },
  }),
  fromInput: ({ source }, _before, nameOf) => ({
    known: namedOf(source?.id ? [source.id] : [], "SOURCE", nameOf)[0] ?? null,
    text: source?.url ?? (source?.id ? "" : (source?.title ?? "")),
    title: source?.url ? (source.title ?? "") : "",
    publisher: source?.publisher ?? "",
  }),
  say: ({ known, text }) => (known || text ? [known?.name ?? text] : []),
  Control: SourceControl,
};

const KnownSourcesQuery = graphql(`
  query KnownSources($text: String!) {
    sources(text: $text, first: 8) {
      id
      url
      title
      publisher
      readOn
    }
  }
`);

const PAUSE_MS = 200;
const LAST_USED = "last source";

/** Remembers a source, to be offered with the next statement of this sitting. */
export function rememberSource(value: SourceValue): void {
  if (value.known) sessionStorage.setItem(LAST_USED, JSON.stringify(value.known));
}

function lastUsed(): Chosen[] {
  const kept = sessionStorage.getItem(LAST_USED);
  return kept ? [JSON.parse(kept) as Chosen] : [];
}

function SourceControl({
  id,
  label,
  value,
  change,
  leave,
  problems,
  describedBy,
}: ControlProps<SourceValue>) {
  const { t } = useTranslation();
  const atHand = useContext(SourcesAtHand);
  const text = useSettled(value.text.trim(), PAUSE_MS);
  const pause = !/\p{L}{2}/u.test(text) || text.length > 200;
  const [{ data, fetching }] = useQuery({ query: KnownSourcesQuery, variables: { text }, pause });
  const found = pause ? [] : (data?.sources ?? []);
  const choose = (known: Chosen) => change({ ...value, known, text: "" });
  const offered = [...new Map([...lastUsed(), ...atHand].map((one) => [one.id, one])).values()];
  return (
    <>
      <ChosenNodes chosen={value.known ? [value.known] : []} change={() => change(NO_SOURCE)} />
      <Combobox
        label={label}
        listLabel={t("edit.knownSources")}
        placeholder="https://…"
        text={value.text}
        write={(typed) => change({ ...value, known: null, text: typed })}
        options={found.map(({ id: key, url, title, publisher }) => ({
          key,
          content: (
            <>
              <span>{title ?? url}</span>
              <span className="soft">{publisher}</span>
            </>
          ),
        }))}
        choose={(index) => {
          const [one] = sourcesAtHand(found.slice(index, index + 1));
          if (one) choose(one);
        }}
        empty={fetching ? t("state.loading") : t("edit.newSource")}
        field={{ id, describedBy, invalid: problems.length > 0, required: true, leave }}
      />
      {value.known || value.text ? null : (
        <ul className="chips form-offered" aria-label={t("edit.sourcesAtHand")}>
          {offered.slice(0, 5).map((one) => (
            <li key={one.id}>
              <button type="button" className="chip" onClick={() => choose(one)}>
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {value.known || !value.text.trim()
        ? null
        : (["title", "publisher"] as const)
            .filter((part) => part === "publisher" || isAddress(value.text))
            .map((part) => (
              <div key={part} className="form-part">
                <label htmlFor={`${id}-${part}`}>{t(`edit.source.${part}`)}</label>
                <TextControl
                  id={`${id}-${part}`}
                  label={t(`edit.source.${part}`)}
                  value={value[part]}
                  change={(typed) => change({ ...value, [part]: typed })}
                  leave={leave}
                  problems={[]}
                  describedBy={undefined}
                  required={false}
                />
              </div>
            ))}
    </>
  );
}
