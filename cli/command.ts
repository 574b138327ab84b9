import type { Command } from "commander";
import type { Config } from "../platform/config.ts";
import type { Log } from "../platform/log.ts";
import type { Progress } from "./progress.ts";

/** What every command works with. */
export interface CommandContext {
  readonly config: Config;
  readonly log: Log;
  readonly progress: Progress;
  /** Writes a line of the command's result. */
  readonly print: (line: string) => void;
}

/** Adds one command to the program. Settings are read when the command runs, so that `--help` works without any. */
export type AddCommand = (program: Command, context: () => CommandContext) => void;
