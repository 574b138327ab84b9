import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll } from "@jest/globals";
import { z } from "zod";
import { SETTINGS, type SettingName } from "../../platform/config.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { ensureBuild } from "../../scripts/build/ensure-build.js";
import { type StartedProcess, useProcesses } from "./processes.ts";

type Settings = Readonly<Partial<Record<SettingName, string>>>;

export interface SinergiProgram {
  /** Starts a script of package.json in a process group of its own, as a terminal does. */
  start(script: string, args: readonly string[], settings: Settings): StartedProcess;
  /** Runs a script of package.json to its end. */
  run(script: string, args: readonly string[], settings: Settings): Promise<{ code: unknown; output: string }>;
}

const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(projectRoot(), "package.json"), "utf8"))).scripts;

const commandOf = (script: string, args: readonly string[]): readonly string[] => [
  ...(scripts[script] ?? "").split(" "),
  ...args,
];

/** Nothing is set but these: an empty variable counts as not set, and keeps a `.env` of the project folder out. */
const only = (settings: Settings): Record<string, string> => ({
  ...Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, ""])),
  ...settings,
});

/**
 * The product as its users run it, from a build of the present sources. To be called once, at the top of the file; what
 * still runs at the file's end is killed.
 */
export const useSinergi = (): SinergiProgram => {
  const { start, run } = useProcesses();
  beforeAll(() => ensureBuild(projectRoot(), () => {}), 300_000);
  return {
    start: (script, args, settings) => start(commandOf(script, args), { env: only(settings), group: true }),
    run: (script, args, settings) => run(commandOf(script, args), { env: only(settings) }),
  };
};
