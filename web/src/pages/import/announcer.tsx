import { createContext, type ReactNode, useContext, useState } from "react";

const Say = createContext<(message: string) => void>(() => {});

/** Lets what is inside say to screen readers what has changed, with `useSay`. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, say] = useState("");
  return (
    <Say value={say}>
      {children}
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </Say>
  );
}

export function useSay() {
  return useContext(Say);
}
