import { useLocation } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Loading } from "../ui/states.tsx";
import { useViewer } from "./use-viewer.ts";

const SignInNow = lazy(async () => ({ default: (await import("../pages/sign-in/SignInNow.tsx")).SignInNow }));

/** Where the alliance is for members only, who is not signed in sees how to sign in instead of empty panels. */
export function SignInGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { canRead } = useViewer();
  const { pathname, href } = useLocation();
  // A secret link opens to whoever has it.
  if (canRead || pathname === "/sign-in" || pathname.startsWith("/corrections/")) return children;
  return (
    <Suspense fallback={<Loading />}>
      <SignInNow to={href} lead={t("signIn.membersOnly")} />
    </Suspense>
  );
}
