import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect } from "@jest/globals";
import { setScope } from "../../../../platform/access/scoped-database.ts";
import { personaOf } from "../../../../platform/access/personas.ts";
import { OPEN_DOOR, type Viewer } from "../../../../platform/access/viewer.ts";
import { dayInJakarta } from "../../../../platform/mutations/day.ts";
import { compileToFunction } from "../../../../platform/serve-subgraph/compile.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { openSubgraph, type SubgraphAnswer, type SubgraphKit } from "../../../support/subgraph-kit.ts";

/** A persona of the demo, as a viewer. */
export const viewer = (name: string): Viewer => personaOf(name) ?? OPEN_DOOR;
/** Whoever records, unless told otherwise. */
export const GOVERNOR = viewer("governor:35");
/** The day by which the subgraph goes. */
export const TODAY = dayInJakarta(Date.now);

const FIELDS = `id action responsible agreedOn dueOn doneOn status statusOn note version recordedBy provenance
  region { code coordination(year: 2024) { agreed done overdue } }
  history { version by changes { field before after } }`;
const RECORD = `mutation ($input: RecordCoordinationActionInput!) { recordCoordinationAction(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateCoordinationActionInput!) { updateCoordinationAction(input: $input) { ${FIELDS} } }`;

/** An action that is taken. */
export const INPUT = {
  region: "35.01",
  action: "SINTETIS padankan data KPM dengan Dukcapil",
  responsible: "Dinas Sosial",
  agreedOn: "2024-02-01",
  dueOn: "2024-06-30",
};

interface Recorded {
  readonly id: string;
  readonly version: number;
}

let kit: SubgraphKit;

/** Gives the tests of a file a database of their own, empty before each. To be called once, at the top of the file. */
export const useRecording = (): (() => SubgraphKit) => {
  beforeAll(async () => {
    kit = await openSubgraph(socialWelfare);
  });
  beforeEach(() => kit.store({}));
  afterAll(() => kit.stop());
  return () => kit;
};

/** Records an action: `INPUT`, with what differs. */
export const record = (input: object = {}, who: Viewer = GOVERNOR): Promise<SubgraphAnswer> =>
  kit.ask(RECORD, { input: { idempotencyKey: randomUUID(), ...INPUT, ...input } }, compileToFunction, who);

/** Sends an update. */
export const update = (input: object, who: Viewer = GOVERNOR): Promise<SubgraphAnswer> =>
  kit.ask(UPDATE, { input: { idempotencyKey: randomUUID(), ...input } }, compileToFunction, who);

/** What an answer says was recorded. */
export const madeBy = ({ data }: SubgraphAnswer): Recorded => {
  if (data === null) throw new Error("nothing was answered");
  return data["recordCoordinationAction"] as Recorded;
};

/** Records an action that is taken. */
export const recorded = async (input: object = {}, who: Viewer = GOVERNOR): Promise<Recorded> => {
  const answer = await record(input, who);
  expect(answer.errors).toEqual([]);
  return madeBy(answer);
};

/** What an answer was refused with. */
export const codesOf = ({ errors }: SubgraphAnswer): readonly unknown[] =>
  errors.map(({ extensions }) => [extensions?.["code"], extensions?.["details"]]);

/** What is in the tables, seen by nobody but the test. */
export const stored = async (table: string, columns: readonly string[]): Promise<readonly unknown[]> => {
  const trx = await kit.db.transaction();
  await setScope(trx, ["ID"]);
  const rows = await trx(table)
    .select(...columns)
    .orderBy(columns[0] ?? "id");
  await trx.commit();
  return rows.map((row: object) => Object.values(row));
};

/** The counts of every region. */
export const counted = () => stored("coordination_rollup", ["region_code", "agreed", "done", "overdue"]);

/** Names of the checks that find something. */
export const brokenChecks = async (): Promise<readonly string[]> => {
  const trx = await kit.db.transaction();
  await setScope(trx, ["ID"]);
  const broken: string[] = [];
  for (const [name, text] of Object.entries(socialWelfare.checks))
    if ((await trx.raw(text)).rows.length > 0) broken.push(name);
  await trx.commit();
  return broken;
};
