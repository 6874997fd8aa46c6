import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 300;

/**
 * A text as it is being written, handed on when the writing pauses. Letters typed meanwhile stay, whatever comes
 * back; a change from elsewhere, as by a chip, is shown when nothing waits.
 */
export function useWrittenText(kept: string, keep: (text: string) => void): [string, (text: string) => void] {
  const [written, setWritten] = useState(kept);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (waiting.current === undefined) setWritten(kept);
  }, [kept]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const write = (text: string) => {
    setWritten(text);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      waiting.current = undefined;
      keep(text);
    }, PAUSE_MS);
  };
  return [written, write];
}
