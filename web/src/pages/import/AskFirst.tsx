import { type ReactNode, useEffect, useId, useRef } from "react";

interface AskFirstProps {
  title: string;
  children: ReactNode;
  /** What is done, on its button. */
  yes: string;
  no: string;
  confirm: () => void;
  cancel: () => void;
  disabled: boolean;
}

/** A dialogue before something that one may not mean; Escape is no. */
export function AskFirst({ title, children, yes, no, confirm, cancel, disabled }: AskFirstProps) {
  const dialogue = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const shown = dialogue.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialogue}
      className="ask-first"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <p className="ask-first-buttons">
        <button type="button" className="button" onClick={cancel}>
          {no}
        </button>
        <button type="button" className="button strong" disabled={disabled} onClick={confirm}>
          {yes}
        </button>
      </p>
    </dialog>
  );
}
