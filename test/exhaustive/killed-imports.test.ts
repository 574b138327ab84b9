import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { setScope } from "../../platform/access/scoped-database.ts";
import { NATION } from "../../platform/region-code.ts";
import { createTestDatabase, type TestDatabase } from "../support/database.ts";
import { type ImportOrder, importCommand } from "../support/importing-process/order.ts";
import { contentOf, MANY_ROWS, readPlaces } from "../support/killed-imports/many-rows.ts";
import { createRandom } from "../support/operation-generator/random.ts";
import { useProcesses } from "../support/processes.ts";

const KILLS = 20;
const SEED = 1;
const ROWS = 79_000;
const LONGEST_MS = 40;

const processes = useProcesses();
const folder = mkdtempSync(join(tmpdir(), "sinergi-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Imports in a process of its own, to the end. */
const importWhole = async (order: ImportOrder): Promise<number> => {
  const { output } = await processes.run(importCommand(order));
  const [, statements] = /^DONE (\d+)$/m.exec(output) ?? [];
  if (statements === undefined) throw new Error(output);
  return Number(statements);
};

/** The ledger: chunks without a gap, and a run that counts what they do. */
const expectLedger = async ({ db }: TestDatabase): Promise<number> => {
  const { rows } = await db.raw(`
    select count(*)::int as chunks, coalesce(max(ordinal) + 1, 0)::int as next, coalesce(sum(rows_taken), 0)::int as taken,
      (select coalesce(sum(rows_taken), 0)::int from import_run) as counted
    from import_chunk`);
  const [{ chunks, next, taken, counted }] = rows;
  expect({ chunks, counted }).toEqual({ chunks: next, counted: taken });
  return chunks;
};

const brokenRules = async ({ db }: TestDatabase, checks: Readonly<Record<string, string>>): Promise<string[]> => {
  const trx = await db.transaction();
  try {
    await setScope(trx, [NATION]);
    const broken: string[] = [];
    for (const [name, text] of Object.entries(checks)) if ((await trx.raw(text)).rows.length > 0) broken.push(name);
    return broken;
  } finally {
    await trx.rollback();
  }
};

test.each(Object.entries(MANY_ROWS))(
  "%s: killed again and again, an import ends as one that nothing happened to",
  async (format, { source, heading, row, set }) => {
    const options = { migrations: source.migrations, statementTimeoutMs: 300_000 };
    const [whole, killed] = [await createTestDatabase(options), await createTestDatabase(options)];
    try {
      const places = await readPlaces(whole.db);
      const file = join(folder, `${format}.csv`);
      writeFileSync(file, [heading, ...Array.from({ length: ROWS }, (_, place) => row(place, places))].join("\n"));
      const order = { format, file, ...(set === undefined ? {} : { set }) };
      const statements = await importWhole({ url: whole.url, ...order });
      const chunks = await expectLedger(whole);
      // So soon that no kill comes after the end: of few chunks, fewer attempts get as far as the end of one.
      const mostStatements = Math.ceil((statements / chunks) * (1 + chunks * 0.075));

      const random = createRandom(SEED);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const at = { statements: 1 + random.int(mostStatements), ms: random.int(LONGEST_MS) };
        const { code, output } = await processes.run(importCommand({ url: killed.url, ...order, kill: at }));
        expect({ kill, at, code, output }).toEqual({ kill, at, code: "SIGKILL", output: "" });
        const written = await expectLedger(killed);
        process.stdout.write(
          `${format}: kill ${kill} (seed ${SEED}) after ${at.statements} statements and ${at.ms} ms; ${written} of ${chunks} chunks\n`,
        );
        expect(await brokenRules(killed, source.checks)).toEqual([]);
      }
      await importWhole({ url: killed.url, ...order });

      expect(await expectLedger(killed)).toBe(chunks);
      expect(await contentOf(killed.db)).toEqual(await contentOf(whole.db));
      expect(await brokenRules(killed, source.checks)).toEqual([]);
      const { rows } = await killed.db.raw("select status, rows_read::int, rows_taken::int from import_run");
      expect(rows).toEqual([{ status: "DONE", rows_read: ROWS, rows_taken: ROWS }]);
    } finally {
      await Promise.all([whole.stop(), killed.stop()]);
    }
  },
  1_800_000,
);
