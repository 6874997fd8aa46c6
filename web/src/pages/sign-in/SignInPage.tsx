import { useLocation, useSearch } from "@tanstack/react-router";
import { useRef } from "react";
import { AcceptLink } from "./AcceptLink.tsx";
import { pageWithin } from "./after-sign-in.ts";
import { SignInNow } from "./SignInNow.tsx";

/** Where one signs in, or takes up a link to an account. */
export function SignInPage() {
  const { hash } = useLocation();
  const { to, problem } = useSearch({ from: "/sign-in" });
  // Another language leaves the part behind # out of the address: it is remembered.
  const secret = useRef<string | undefined>(undefined);
  secret.current = /^#?link=([\w-]{20,})$/.exec(hash)?.[1] ?? secret.current;
  if (secret.current) return <AcceptLink secret={secret.current} />;
  return <SignInNow to={pageWithin(to)} problem={problem} />;
}
