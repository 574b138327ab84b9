import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import { projectRoot } from "../../platform/project-root.ts";

export interface ProcessOptions {
  /** Nothing of this process's own environment goes along, so a run is the same on every machine. */
  readonly env?: Readonly<Record<string, string>>;
  /** @default the project folder */
  readonly cwd?: string;
  /** Gives it a process group of its own, to be signalled as a terminal does. @default false */
  readonly group?: boolean;
}

export interface StartedProcess {
  readonly pid: number;
  /** All it has said so far, on standard output and standard error. */
  output(): string;
  /** Waits until it has said this; fails with all it said when it ends first. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Signals the process alone, or its whole group as Ctrl-C does. */
  signal(signal: NodeJS.Signals, target?: "PROCESS" | "GROUP"): void;
  /** Ends it at once where it still runs, with its group if it has one. */
  kill(): void;
}

export interface Processes {
  /** Starts a program; `node` is the one that runs this test. */
  start(command: readonly string[], options?: ProcessOptions): StartedProcess;
  /** Runs a program to its end. */
  run(
    command: readonly string[],
    options?: ProcessOptions,
  ): Promise<{ readonly code: unknown; readonly output: string }>;
}

/** Programs of one test file; what still runs at its end is killed. To be called once, at the top of the file. */
export const useProcesses = (): Processes => {
  const started: StartedProcess[] = [];
  afterAll(async () => {
    for (const child of started) child.kill();
    await Promise.all(started.map(({ ended }) => ended));
  });
  const start: Processes["start"] = (command, options = {}) => {
    const child = startProcess(command, options);
    started.push(child);
    return child;
  };
  return {
    start,
    run: async (command, options) => {
      const child = start(command, options);
      const code = await child.ended;
      return { code, output: child.output() };
    },
  };
};

const startProcess = ([program = "", ...args]: readonly string[], options: ProcessOptions): StartedProcess => {
  const child = spawn(program === "node" ? process.execPath : program, args, {
    cwd: options.cwd ?? projectRoot(),
    detached: options.group ?? false,
    env: { PATH: [dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.once("error", () => {}); // told by the missing number below
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started.`);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  return {
    pid,
    output: () => output,
    said: (pattern) => said(child, pattern, () => output),
    ended,
    signal: (signal, target = "PROCESS") => process.kill(target === "GROUP" ? -pid : pid, signal),
    kill: () => {
      // Once it has ended, its number may be another process's.
      if (child.exitCode !== null || child.signalCode !== null) return;
      process.kill(options.group === true ? -pid : pid, "SIGKILL");
    },
  };
};

const said = (child: ChildProcess, pattern: RegExp, output: () => string): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      const match = pattern.exec(output());
      if (match !== null) resolve(match);
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("close", () => reject(new Error(`It ended without saying ${pattern}. It said:\n${output()}`)));
    look();
  });

/**
 * Processes that work in this folder, or name it in their command line or environment, with their command lines. Linux
 * only: elsewhere none is found.
 */
export const processesOf = (folder: string): readonly string[] =>
  entriesOf("/proc")
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => ["cmdline", "environ", "cwd"].some((file) => textOf(join("/proc", pid, file)).includes(folder)))
    .map((pid) => `${pid} ${textOf(join("/proc", pid, "cmdline")).replaceAll("\0", " ")}`);

const entriesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const textOf = (file: string): string => {
  try {
    return file.endsWith("/cwd") ? readlinkSync(file) : readFileSync(file, "utf8");
  } catch {
    return ""; // it has ended meanwhile, or belongs to another user
  }
};
