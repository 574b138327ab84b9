import { type OpenSources, openSources } from "../../../cli/sources.ts";
import { OPEN_DOOR, smallestCell, type Viewer } from "../../../platform/access/viewer.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { socialWelfare } from "../../../subgraphs/social-welfare/subgraph.ts";
import { quietLog, quietProgress, seededConfig } from "../seeded-sources.ts";
import { executorOver } from "../subgraph-kit.ts";
import { writeEquations } from "./equations.ts";
import { NOT_PEOPLE, type Topic } from "./questions.ts";
import { readAs, readRegions, readStored, type SourceOf } from "./read-sheet.ts";
import { findRecoverable } from "./recover.ts";
import type { Regions, Sheet } from "./sheets.ts";

const ANALYST: Viewer = { ...OPEN_DOOR, subject: "analyst", role: "analyst", scopes: ["aggregate:read"] };
const VIEWERS = [ANALYST, OPEN_DOOR] as const;

/** What is wrong with what readers are told about one topic; all lists are empty where nothing is. */
export interface Findings {
  /** Answers that contradict the tables, or figures without a reason. */
  readonly faults: readonly string[];
  /** Figures shown that are about too few people. */
  readonly small: readonly string[];
  /** Hidden figures that follow from what is shown. */
  readonly recoverable: readonly string[];
  /** Figures that the open door shows and a viewer with more rights does not. */
  readonly onlyOutside: readonly string[];
}

/** The demo data as its readers see it. */
export interface Examiner {
  readonly regions: Regions;
  examine(topic: Topic): Promise<Findings>;
  /** What a viewer is told about a topic. */
  read(topic: Topic, viewer: Viewer): Promise<{ readonly sheet: Sheet; readonly faults: readonly string[] }>;
  recoverable(sheet: Sheet, topic: Topic): readonly string[];
  stop(): Promise<void>;
}

/** Opens the demo data for examination. */
export const openExaminer = async (): Promise<Examiner> => {
  const open: OpenSources = await openSources(await seededConfig(), quietLog, quietProgress);
  const dbOf = (name: string) => {
    const source = open.sources.find((candidate) => candidate.name === name);
    if (source === undefined) throw new Error(`no source ${name}`);
    return source.db;
  };
  const sources = {
    "social-welfare": { db: dbOf("social-welfare"), execute: executorOver(socialWelfare, dbOf("social-welfare")) },
    disbursement: { db: dbOf("disbursement"), execute: executorOver(disbursement, dbOf("disbursement")) },
  };
  const sourceOf: SourceOf = (name) => sources[name];
  const regions = await readRegions(dbOf("social-welfare"));

  const smallShown = (sheet: Sheet, smallest: number): string[] =>
    [...sheet].flatMap(([name, { truth, shown }]) =>
      NOT_PEOPLE.includes(name) || name.endsWith("amount")
        ? []
        : regions.codes.filter(
            (_, region) => shown[region] === 1 && (truth[region] ?? 0) > 0 && (truth[region] ?? 0) < smallest,
          ),
    );
  const recoverable = (sheet: Sheet, topic: Topic): string[] => {
    const { cells, equations } = writeEquations(regions, sheet, topic.relations);
    return findRecoverable(cells.length, equations).map((cell) => `${cells[cell]?.figure} of ${cells[cell]?.region}`);
  };

  return {
    regions,
    recoverable,
    read: async (topic, viewer) => readAs(regions, topic, await readStored(regions, topic, sourceOf), sourceOf, viewer),
    examine: async (topic) => {
      const stored = await readStored(regions, topic, sourceOf);
      const findings = {
        faults: [] as string[],
        small: [] as string[],
        recoverable: [] as string[],
        onlyOutside: [] as string[],
      };
      let more: Sheet | undefined;
      for (const viewer of VIEWERS) {
        const { sheet, faults } = await readAs(regions, topic, stored, sourceOf, viewer);
        findings.faults.push(...faults);
        findings.small.push(...smallShown(sheet, smallestCell(viewer)));
        findings.recoverable.push(...recoverable(sheet, topic));
        // Whoever sees more may ask as anybody as well.
        for (const [figure, { shown }] of sheet) {
          const before = more?.get(figure)?.shown;
          if (shown.some((bit, region) => bit > (before?.[region] ?? 1))) findings.onlyOutside.push(figure);
        }
        more = sheet;
      }
      return findings;
    },
    stop: () => open.stop(),
  };
};
