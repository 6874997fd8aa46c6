// A thread starts from plain JavaScript: Node 20 would not read a TypeScript entry. It then runs the module it is given.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.module);
