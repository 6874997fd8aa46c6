import type { Server } from "node:http";
import { createServer } from "node:net";
import { SetupError } from "@buendnisgraph/graph/store/errors";
import { type Http2Bindings, type HttpBindings, serve } from "@hono/node-server";
import type { App } from "./app.ts";

export interface Listening {
  /** The address to open. */
  url: string;
  close(): Promise<void>;
}

/** Answers at the address; SetupError where the port is taken. */
export function listen(app: App, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: fromSocket(app), hostname: host, port }, (address) =>
      resolve({
        url: `http://${host === "127.0.0.1" ? "localhost" : host}:${address.port}`,
        close: () => closeServer(server as Server),
      }),
    );
    server.once("error", (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
  });
}

/** Tells the app who is at the other end of the connection. */
function fromSocket(app: App) {
  return (request: Request, { incoming }: HttpBindings | Http2Bindings) =>
    app.fetch(request, { address: incoming.socket?.remoteAddress });
}

/** Finds out early whether the port is free: starting the database takes seconds, saying so should not. */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new SetupError(`Port ${port} is in use. Stop what listens there, or set PORT to another one.`, {
      cause: error,
    });
  }
  if (error.code === "EACCES" || error.code === "EADDRNOTAVAIL") {
    return new SetupError(`Nothing may listen at ${host}:${port}. Set HOST or PORT to others.`, {
      cause: error,
    });
  }
  return error;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
