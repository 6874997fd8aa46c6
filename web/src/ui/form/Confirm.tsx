import { type ReactNode, useEffect, useId, useRef } from "react";
import "./form.css";

interface ConfirmProps {
  title: string;
  children?: ReactNode;
  /** What is done, on its button. */
  yes: string;
  no: string;
  confirm: () => void;
  cancel: () => void;
  disabled?: boolean;
}

/** Asks before something is done that one may not mean; Escape is no. */
export function Confirm({ title, children, yes, no, confirm, cancel, disabled = false }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const asked = dialog.current;
    asked?.showModal();
    return () => asked?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <p className="form-buttons">
        <button type="button" className="button" onClick={cancel}>
          {no}
        </button>
        <button type="button" className="button strong" onClick={confirm} disabled={disabled}>
          {yes}
        </button>
      </p>
    </dialog>
  );
}
