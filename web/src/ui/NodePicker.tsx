import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Combobox } from "./Combobox.tsx";
import { KindMark } from "./KindMark.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { useSearchHits } from "./search-query.ts";

export const PARTNER_KINDS = ["ORGANISATION", "INITIATIVE", "COMPANY"] as const;

interface NodePickerProps {
  label: string;
  /** Only what is of one of these kinds can be chosen. */
  kinds: readonly string[];
  /** What is chosen now, by name. */
  chosen: string | undefined;
  choose: (id: string) => void;
}

const MOST_HITS = 20;

/** A field to name a partner, an event or a place and choose it from what is found. */
export function NodePicker({ label, kinds, chosen, choose }: NodePickerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  const { hits, fetching } = useSearchHits(text ?? "", MOST_HITS);
  const fitting = hits.filter(({ kind }) => kinds.includes(kind));
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is in the combobox and bears the same name
    <label className="node-picker">
      <span className="soft">{label}</span>
      <Combobox
        label={label}
        listLabel={t("search.hits")}
        placeholder={t("search.name")}
        text={text ?? chosen ?? ""}
        write={setText}
        options={(text === undefined ? [] : fitting).map((hit) => ({
          key: `${hit.node.id} ${hit.label}`,
          content: (
            <>
              <KindMark kind={hit.kind} />
              <span>
                <MarkedText text={hit.alsoNamed ?? hit.label} marks={hit.marks} />
              </span>
              <span className="soft">{hit.alsoNamed ? hit.label : hit.hint}</span>
            </>
          ),
        }))}
        choose={(index) => {
          const hit = fitting[index];
          setText(undefined);
          if (hit) choose(hit.node.id);
        }}
        empty={
          text === undefined ? t("search.typeOver") : fetching ? t("state.loading") : t("search.nothing")
        }
      />
    </label>
  );
}
