import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { shapeOfQuestion } from "../../presentation/asked-shape.ts";
import { openTable } from "../../presentation/result-table.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { startTestGraph, type TestGraph } from "../support/test-graph.ts";

const FOLDER = join(projectRoot(), "portal/pages/query/queries");
const FILES = readdirSync(FOLDER);
/** Tell of single families, for whom a token is needed. */
const OF_FAMILIES = "4-keluarga-wonosobo.graphql";

let graph: TestGraph;
let token: string;
beforeAll(async () => {
  graph = await startTestGraph("compiled", { SYNERGY_WAIT_MS: 60_000 });
  token = await graph.tokenFor("regency:33.07");
}, 300_000);
afterAll(() => graph.stop());

test.each(FILES)(
  "%s answers as it is, with rows that have figures or names in them",
  async (file) => {
    const query = readFileSync(join(FOLDER, file), "utf8");
    const { data, errors } = await graph.ask(query, {}, file === OF_FAMILIES ? { token } : {});
    expect(errors).toBeUndefined();
    const table = openTable(data, shapeOfQuestion(parse(query)));
    const rows = [...(table?.rowsOf(data) ?? [])];
    expect(rows.length).toBeGreaterThan(0);
    // A row that knows its region and nothing else would answer nothing.
    const told = rows.filter((cells) => cells.filter((cell) => cell !== null).length > 1);
    expect(told.length).toBeGreaterThan(rows.length / 2);
  },
  90_000,
);
