import type { Knex } from "knex";
import type { Viewer } from "../../../platform/access/viewer.ts";
import type { ExecuteLocally } from "../../../platform/subgraph-call.ts";
import type { Question, Topic } from "./questions.ts";
import type { Regions, Sheet } from "./sheets.ts";

/** A subgraph over the seeded data. */
export interface Source {
  readonly db: Knex;
  readonly execute: ExecuteLocally;
}

export type SourceOf = (name: Question["subgraph"]) => Source;

export interface Reading {
  readonly sheet: Sheet;
  /** What a viewer was told and should not have been, in words. */
  readonly faults: readonly string[];
}

/** All regions, in the order of their codes. */
export const readRegions = async (db: Knex): Promise<Regions> => {
  const rows: { code: string; parent_code: string | null; level: string }[] = await db
    .select("code", "parent_code", "level")
    .from("region")
    .orderByRaw("code <> 'ID', code");
  const codes = rows.map(({ code }) => code);
  const numberOf = new Map(codes.map((code, place) => [code, place]));
  const levels = ["NATION", "PROVINCE", "REGENCY", "DISTRICT", "VILLAGE"];
  return {
    codes,
    numberOf,
    parents: Int32Array.from(rows, ({ parent_code }) => numberOf.get(parent_code ?? "") ?? -1),
    depths: Uint8Array.from(rows, ({ level }) => levels.indexOf(level)),
  };
};

/** What is stored, before anybody is told: nothing is shown yet. */
export const readStored = async (regions: Regions, topic: Topic, sourceOf: SourceOf): Promise<Sheet> => {
  const sheet: Sheet = new Map();
  const set = (figure: string, region: string, value: unknown): void => {
    if (value === null) return;
    let found = sheet.get(figure);
    if (found === undefined) {
      const size = regions.codes.length;
      found = { truth: new Float64Array(size).fill(Number.NaN), shown: new Uint8Array(size) };
      sheet.set(figure, found);
    }
    found.truth[regions.numberOf.get(region) ?? -1] = Number(value);
  };
  for (const question of topic.questions) {
    const { db } = sourceOf(question.subgraph);
    for (const { text, bindings } of question.stored) {
      const { rows }: { rows: Record<string, unknown>[] } = await db.raw(text, [...bindings] as string[]);
      for (const { region_code, figure, value, ...figures } of rows) {
        if (typeof figure === "string") set(figure, String(region_code), value);
        else for (const [name, number] of Object.entries(figures)) set(name, String(region_code), number);
      }
    }
  }
  return sheet;
};

/** The same figures as a viewer is told them. */
export const readAs = async (
  regions: Regions,
  topic: Topic,
  stored: Sheet,
  sourceOf: SourceOf,
  viewer: Viewer,
): Promise<Reading> => {
  const sheet: Sheet = new Map(
    [...stored].map(([name, { truth, shown }]) => [name, { truth, shown: new Uint8Array(shown.length) }]),
  );
  const faults: string[] = [];
  const [headline] = stored.values();
  const asked = regions.codes.filter((_, region) => !Number.isNaN(headline?.truth[region] ?? Number.NaN));
  for (const question of topic.questions) {
    const answers = await ask(sourceOf(question.subgraph), question, asked, viewer);
    for (const [place, code] of asked.entries()) {
      const told = answers[place];
      if (told === undefined) continue;
      const region = regions.numberOf.get(code) ?? -1;
      for (const [name, value] of Object.entries(question.figuresOf(told))) {
        const figure = sheet.get(name);
        if (value == null || figure === undefined) continue;
        if (figure.truth[region] === value) figure.shown[region] = 1;
        // Below the regency its main bank pays everything, which is stored as what was credited.
        else if (!Number.isNaN(figure.truth[region] ?? 0) || !name.startsWith("bank "))
          faults.push(`${code}: ${name} is told as ${JSON.stringify(value)}, stored as ${figure.truth[region]}`);
        else if (sheet.get("credited_families")?.shown[region] !== 1)
          faults.push(`${code}: ${name} tells what was credited`);
      }
      for (const { value, from } of question.derived?.(told) ?? []) {
        const missing = from.filter((name) => sheet.get(name)?.shown[region] !== 1);
        if (value != null && missing.length > 0)
          faults.push(`${code}: ${JSON.stringify(value)} is told without ${missing.join()}`);
      }
    }
  }
  return { sheet, faults };
};

type Told = Readonly<Record<string, unknown>>;

const ask = async (
  { execute }: Source,
  { fields }: Question,
  codes: readonly string[],
  viewer: Viewer,
): Promise<readonly Told[]> => {
  const { data, errors } = await execute(
    {
      query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Region { ${fields} } } }`,
      variables: { representations: codes.map((code) => ({ __typename: "Region", code })) },
    },
    { requestId: "small cells", viewer },
  );
  if (errors !== undefined && errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  const entities = data?.["_entities"] as readonly (Record<string, Told> | null)[];
  return entities.map((entity) => ({ ...entity?.["told"], row: entity?.["row"] }));
};
