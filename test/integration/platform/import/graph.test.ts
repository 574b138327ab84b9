import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { personaOf } from "../../../../platform/access/personas.ts";
import { OPEN_DOOR, type Viewer } from "../../../../platform/access/viewer.ts";
import { compileToFunction } from "../../../../platform/serve-subgraph/compile.ts";
import type { SubgraphDefinition } from "../../../../platform/serve-subgraph/definition.ts";
import { disbursement } from "../../../../subgraphs/disbursement/subgraph.ts";
import { socialWelfare } from "../../../../subgraphs/social-welfare/subgraph.ts";
import { villageDevelopment } from "../../../../subgraphs/village-development/subgraph.ts";
import { storeRun } from "../../../support/import-ledger.ts";
import { openSubgraph, type SubgraphAnswer, type SubgraphKit } from "../../../support/subgraph-kit.ts";

const personaNamed = (name: string): Viewer => {
  const viewer = personaOf(name);
  if (viewer === null) throw new Error(`no persona ${name}`);
  return viewer;
};

const OPERATOR = personaNamed("operator");

interface Finding {
  readonly line: number;
  readonly reason: string;
}

interface Run {
  readonly id: string;
  readonly fileName: string;
  readonly findings: { readonly nodes: readonly Finding[]; readonly pageInfo: PageEnd };
}

interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const SOURCES: readonly (readonly [field: string, definition: SubgraphDefinition])[] = [
  // Each definition is generic in its own context, which only it creates and reads.
  ["villageImports", villageDevelopment as unknown as SubgraphDefinition],
  ["welfareImports", socialWelfare as unknown as SubgraphDefinition],
  ["disbursementImports", disbursement as unknown as SubgraphDefinition],
];

describe.each(SOURCES)("%s", (field, definition) => {
  let kit: SubgraphKit;
  beforeAll(async () => {
    kit = await openSubgraph(definition);
    await storeRun(kit.db, 1, { format: "first", fileName: "satu.csv" });
    await storeRun(kit.db, 2, {
      format: "second",
      fileName: "dua.csv",
      counts: { rows_read: 9, rows_taken: 7, rows_refused: 2, rows_flagged: 1, cells_corrected: 3 },
      findings: [
        { line: 2, column: "Kode", reason: "CODE_SUPERSEDED", value: "72.01" },
        { line: 2, ordinal: 1, column: "Nama", reason: "EMPTY" },
        { line: 5, column: "Nama", reason: "EMPTY" },
      ],
      totals: [{ line: 9, field: "amount", stated: "10.0", computed: "10" }],
    });
    await storeRun(kit.db, 3, { format: "second", fileName: "tiga.csv", status: "RUNNING" });
  });
  afterAll(() => kit.stop());

  const ask = (fields: string, given = "", viewer = OPERATOR): Promise<SubgraphAnswer> =>
    kit.ask(`{ ${field}${given} ${fields} }`, {}, compileToFunction, viewer);

  const pageOf = async (fields: string, given = "") => {
    const { data, errors } = await ask(fields, given);
    expect(errors).toEqual([]);
    return data?.[field] as { nodes: readonly Run[]; pageInfo: PageEnd; totalCount: number };
  };

  test("an operator reads what was imported, the newest first, by format and state, page by page", async () => {
    const files = async (given: string) => (await pageOf("{ nodes { fileName } }", given)).nodes.map(nameOf);
    expect(await files("")).toEqual(["tiga.csv", "dua.csv", "satu.csv"]);
    expect(await files('(format: "second")')).toEqual(["tiga.csv", "dua.csv"]);
    expect(await files("(status: DONE)")).toEqual(["dua.csv", "satu.csv"]);
    const { nodes, pageInfo, totalCount } = await pageOf(
      "{ nodes { fileName } pageInfo { endCursor hasNextPage } totalCount }",
      "(first: 2)",
    );
    expect({ files: nodes.map(nameOf), more: pageInfo.hasNextPage, totalCount }).toEqual({
      files: ["tiga.csv", "dua.csv"],
      more: true,
      totalCount: 3,
    });
    expect(await files(`(first: 2, after: "${pageInfo.endCursor}")`)).toEqual(["satu.csv"]);
  });

  test("a run tells what became of its rows, why, and whether its totals are right", async () => {
    const { data, sources } = await ask(
      `{ nodes { id format sha256 status startedAt finishedAt rowsRead rowsTaken rowsRefused rowsFlagged cellsCorrected
        source { title provenance } totals { line field stated computed isSame }
        reasons { reason kind message remedy findings rows firstLine } } }`,
      '(format: "second", status: DONE)',
    );
    expect((data?.[field] as { nodes: readonly Run[] } | undefined)?.nodes).toEqual([
      {
        id: `${definition.name}/2`,
        format: "second",
        sha256: "2".padStart(64, "0"),
        status: "DONE",
        startedAt: "2025-01-02T03:04:05.000000Z",
        finishedAt: "2025-01-02T03:05:00.000000Z",
        rowsRead: 9,
        rowsTaken: 7,
        rowsRefused: 2,
        rowsFlagged: 1,
        cellsCorrected: 3,
        source: { title: "Judul second", provenance: "IMPORTED" },
        totals: [{ line: 9, field: "amount", stated: "10.0", computed: "10", isSame: true }],
        reasons: [
          {
            reason: "EMPTY",
            kind: "REFUSED",
            message: "Sel wajib kosong. / A required cell is empty.",
            remedy: "Isi selnya. / Fill in the cell.",
            findings: 2,
            rows: 2,
            firstLine: 2,
          },
          expect.objectContaining({ reason: "CODE_SUPERSEDED", kind: "CORRECTED", findings: 1, rows: 1, firstLine: 2 }),
        ],
      },
    ]);
    expect(sources).toEqual(["second-000000000002"]);
  });

  test("findings come in the order of lines, page by page, and by reason", async () => {
    const findings = async (given: string) => {
      const { nodes } = await pageOf(
        `{ nodes { findings${given} { nodes { line column reason kind value } pageInfo { hasNextPage endCursor } } } }`,
        '(format: "second", status: DONE)',
      );
      return nodes[0]?.findings;
    };
    const first = await findings("(first: 2)");
    expect(first?.nodes).toEqual([
      { line: 2, column: "Kode", reason: "CODE_SUPERSEDED", kind: "CORRECTED", value: "72.01" },
      { line: 2, column: "Nama", reason: "EMPTY", kind: "REFUSED", value: null },
    ]);
    const rest = await findings(`(first: 2, after: "${first?.pageInfo.endCursor}")`);
    expect(rest?.nodes.map(({ line }) => line)).toEqual([5]);
    expect(rest?.pageInfo.hasNextPage).toBe(false);
    expect((await findings('(reason: "EMPTY")'))?.nodes.map(({ line }) => line)).toEqual([2, 5]);
  });

  test("the runs of a page share the statements of one", async () => {
    const { statements, errors } = await ask(
      "{ nodes { reasons { reason } totals { line } findings { nodes { line } } } }",
    );
    expect(errors).toEqual([]);
    expect(statements.map(({ name }) => name).toSorted()).toEqual([
      "importFindingsByRun",
      "importTotalsByRun",
      "listImportRuns",
      "reasonCountsByRun",
    ]);
  });

  test.each([OPEN_DOOR, ...["analyst", "app", "auditor", "governor:53", "regency:33.07"].map(personaNamed)])(
    "$role reads nothing of imports, even where no gateway stands before the source",
    async (viewer) => {
      const { data, errors } = await ask("{ totalCount }", "", viewer);
      expect(data).toEqual({ [field]: null });
      expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["FORBIDDEN"]);
    },
  );
});

const nameOf = ({ fileName }: Run): string => fileName;
