import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider as GraphqlProvider } from "urql";
import { graphqlClient } from "./app/graphql-client.ts";
import { router } from "./app/router.tsx";
import { applyTheme } from "./app/theme.ts";
import "./i18n/i18n.ts";
import "./ui/tokens.css";
import "./ui/base.css";

applyTheme();
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no root");
createRoot(root).render(
  <StrictMode>
    <GraphqlProvider value={graphqlClient}>
      <RouterProvider router={router} />
    </GraphqlProvider>
  </StrictMode>,
);
