import { Fragment, type ReactNode, type RefObject, useId, useRef, useState } from "react";
import "./combobox.css";

export interface ComboboxOption {
  key: string;
  content: ReactNode;
  /** The heading it stands under; options of one group come one after the other. */
  group?: string;
}

interface ComboboxProps {
  label: string;
  /** Of the list that opens. */
  listLabel: string;
  placeholder?: string;
  text: string;
  write: (text: string) => void;
  options: readonly ComboboxOption[];
  choose: (index: number) => void;
  /** What stands in the list where it has no options. */
  empty: string;
  /** Whether the list opens before anything is typed. */
  opensEmpty?: boolean;
  input?: RefObject<HTMLInputElement | null>;
  /** Where it is a field of a form: its id, what describes it, whether something is wrong with it, who hears that it was left. */
  field?: {
    id: string;
    describedBy: string | undefined;
    invalid: boolean;
    required: boolean;
    leave: () => void;
  };
  /** Sits inside the frame, after the field. */
  children?: ReactNode;
}

/** A field with a list to choose from as one types, by the ARIA pattern of a combobox with a listbox. */
export function Combobox({
  label,
  listLabel,
  placeholder,
  text,
  write,
  options,
  choose,
  empty,
  opensEmpty = false,
  input,
  field: ofForm,
  children,
}: ComboboxProps) {
  const own = useRef<HTMLInputElement>(null);
  const field = input ?? own;
  const listId = useId();
  const [asked, setAsked] = useState(false);
  const [marked, setMarked] = useState(0);
  const open = asked && (opensEmpty || text.trim() !== "");

  const take = (index: number) => {
    if (!options[index]) return;
    setAsked(false);
    setMarked(0);
    // In a form one goes on from here to the next field.
    if (!ofForm) field.current?.blur();
    choose(index);
  };

  const mark = (index: number) => {
    setMarked(index);
    document.getElementById(`${listId}-${index}`)?.scrollIntoView({ block: "nearest" });
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setAsked(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (options.length > 0) mark((marked + step + options.length) % options.length);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      take(marked);
    } else if (event.key === "Escape") {
      if (open) setAsked(false);
      else if (!ofForm) field.current?.blur();
    }
  };

  return (
    <div className="combobox">
      <input
        ref={field}
        id={ofForm?.id}
        aria-describedby={ofForm?.describedBy}
        aria-invalid={ofForm?.invalid || undefined}
        aria-required={ofForm?.required || undefined}
        className="field"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? `${listId}-${marked}` : undefined}
        placeholder={placeholder}
        maxLength={200}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          write(event.target.value);
          setMarked(0);
          setAsked(true);
        }}
        onFocus={() => setAsked(true)}
        onBlur={() => {
          setAsked(false);
          ofForm?.leave();
        }}
        onKeyDown={onKeyDown}
      />
      {children}
      <div id={listId} role="listbox" aria-label={listLabel} className="combobox-list" hidden={!open}>
        {options.map((option, index) => (
          <Fragment key={option.key}>
            {option.group && option.group !== options[index - 1]?.group ? (
              <div role="presentation" className="combobox-group">
                {option.group}
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
              onClick={() => take(index)}
            >
              {option.content}
            </div>
          </Fragment>
        ))}
        {options.length === 0 ? <p className="soft">{empty}</p> : null}
      </div>
    </div>
  );
}
