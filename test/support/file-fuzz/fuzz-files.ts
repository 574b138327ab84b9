import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "../operation-generator/random.ts";
import { ATTACKS } from "./attacks.ts";
import { fuzzCsv } from "./csv-file.ts";
import { mutateBytes } from "./nasty.ts";
import { readFuzzed } from "./read-fuzzed.ts";
import { fuzzWorkbook } from "./workbook-file.ts";

export interface FileFuzzOptions {
  readonly seed: number;
  readonly runs: number;
  /** Failures after which it stops. @default 3 */
  readonly mostFailures?: number;
  /** A file that takes longer is a failure. @default no limit */
  readonly mostMs?: number;
}

export interface FileFuzzResult {
  readonly runs: number;
  /** Files by how they ended: `READ`, or the code they were refused with. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly taken: number;
  readonly refused: number;
  readonly slowestMs: number;
  readonly failures: readonly { readonly seed: number; readonly error: unknown }[];
}

/** The file of a seed: a workbook for even ones, a CSV for odd ones; now and then an attack with some of its bytes changed. */
export const fuzzFile = (seed: number): Buffer => {
  const random = createRandom(seed);
  if (random.chance(0.01)) {
    const attack = random.pick(Object.values(ATTACKS))();
    return random.chance(0.5) ? mutateBytes(attack, random) : attack;
  }
  return seed % 2 === 0 ? fuzzWorkbook(random) : fuzzCsv(random);
};

/** Reads mutated files one after the other. A failure is replayed by its seed. */
export const fuzzFiles = async ({
  seed,
  runs,
  mostFailures = 3,
  mostMs = Infinity,
}: FileFuzzOptions): Promise<FileFuzzResult> => {
  const folder = await mkdtemp(join(tmpdir(), "sinergi-fuzz-"));
  const path = join(folder, "synthetic");
  const outcomes = new Map<string, number>();
  const failures: { seed: number; error: unknown }[] = [];
  const total = { taken: 0, refused: 0, slowestMs: 0 };
  let done = 0;
  try {
    for (; done < runs && failures.length < mostFailures; done += 1) {
      await writeFile(path, fuzzFile(seed + done));
      const begun = performance.now();
      try {
        const { refusedAs = "READ", taken, refused } = await readFuzzed(path);
        outcomes.set(refusedAs, (outcomes.get(refusedAs) ?? 0) + 1);
        total.taken += taken;
        total.refused += refused;
      } catch (error) {
        failures.push({ seed: seed + done, error });
      }
      const ms = performance.now() - begun;
      total.slowestMs = Math.max(total.slowestMs, ms);
      if (ms > mostMs) failures.push({ seed: seed + done, error: new Error(`took ${Math.round(ms)} ms`) });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return { runs: done, outcomes, ...total, failures };
};
