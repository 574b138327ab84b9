import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Environment } from "../platform/config.ts";

/** What a run of the program took. */
export interface CommandCost {
  readonly ms: number;
  /** The most memory it held, megabytes. */
  readonly peakMb: number;
}

/** How often its memory is looked at; the mark it reads only rises, so that only its last moments are missed. */
const LOOK_EVERY_MS = 50;

/**
 * Runs `sinergi` with these arguments in a process of its own, as its user would. Reads its memory from /proc, so it needs
 * Linux.
 *
 * @throws Error with its output when it fails
 */
export const runCommand = async (args: readonly string[], settings: Environment): Promise<CommandCost> => {
  const main = fileURLToPath(new URL("../cli/main.js", import.meta.url));
  const variables = Object.entries(settings).map(([name, value]) => `${name}=${value ?? ""}`);
  const begun = performance.now();
  const child = spawn("env", [...variables, process.execPath, main, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text.toString()));
  let peakMb = 0;
  const look = setInterval(() => (peakMb = Math.max(peakMb, peakOf(child.pid))), LOOK_EVERY_MS);
  const [code] = await once(child, "exit");
  clearInterval(look);
  if (code !== 0) throw new Error(`sinergi ${args.join(" ")}: ${output.slice(-2_000)}`);
  return { ms: performance.now() - begun, peakMb };
};

const peakOf = (pid: number | undefined): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;
  } catch {
    return 0; // it has just ended
  }
};
