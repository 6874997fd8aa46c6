import { execFile } from "node:child_process";

export interface ProgramResult {
  /** Null where the program could not be started at all. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end and tells how it went; it throws nothing. */
export function runProgram(
  program: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeoutMs?: number } = {},
): Promise<ProgramResult> {
  const { cwd, env, timeoutMs: timeout = 30_000 } = options;
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, timeout, maxBuffer: 32 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === "number" ? error.code : null) : 0;
      resolve({ code, stdout, stderr });
    });
  });
}
