import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env["BUENDNISGRAPH_API"] ?? "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [react()],
  build: { target: "es2022", chunkSizeWarningLimit: 1500 },
  server: { host: "127.0.0.1", proxy: { "/graphql": api, "/health": api } },
});
