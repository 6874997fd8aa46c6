import { useState } from "react";
import { useTranslation } from "react-i18next";
import "./forms.css";

interface ConfirmButtonProps {
  label: string;
  /** What is asked before it is done. */
  question: string;
  run: () => void;
  /** Set where several look alike: whom or what it is about. */
  about?: string;
}

/** Does something that cannot be undone, after asking once. */
export function ConfirmButton({ label, question, run, about }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button
        type="button"
        className="button"
        aria-label={about ? `${label}: ${about}` : undefined}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset className="asking">
      <legend className="visually-hidden">{label}</legend>
      <span role="status">{question}</span>
      <button
        type="button"
        className="button danger"
        onClick={() => {
          setAsking(false);
          run();
        }}
      >
        {label}
      </button>
      <button
        type="button"
        className="button"
        ref={(button) => button?.focus()}
        onClick={() => setAsking(false)}
      >
        {t("state.cancel")}
      </button>
    </fieldset>
  );
}
