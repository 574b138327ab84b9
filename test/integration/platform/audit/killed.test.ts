import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type AuditKit, openAudit } from "../../../support/audit-kit.ts";
import { useProcesses } from "../../../support/processes.ts";

const processes = useProcesses();
let kit: AuditKit;
beforeAll(async () => {
  kit = await openAudit();
});
afterAll(() => kit.stop());

const PROGRAM = fileURLToPath(new URL("../../../support/audited-process/main.ts", import.meta.url));

/** How many answers each process gives before it is killed: a different moment each time. */
const LIVES = [1, 40, 173];

test("no answer of a process that is killed is without its entry, and its chain stays whole", async () => {
  const answered: string[] = [];
  for (const [life, answers] of LIVES.entries()) {
    const child = processes.start(["node", "--import", "tsx", PROGRAM, kit.database.url, `life${life}`]);
    await child.said(new RegExp(`(?:answered \\S+\\n){${answers}}`));
    child.kill();
    await child.ended;
    answered.push(...[...child.output().matchAll(/^answered (\S+)$/gm)].map(([, requestId = ""]) => requestId));
  }
  expect(answered.length).toBeGreaterThanOrEqual(LIVES.reduce((sum, answers) => sum + answers, 0));
  const rows = await kit.look<{ request_id: string }>("select request_id from audit_entry");
  const written = new Set(rows.map(({ request_id }) => request_id));
  expect(answered.filter((requestId) => !written.has(requestId))).toEqual([]);
  const { findings, heads } = await kit.verify();
  expect({ findings, chains: heads.length }).toEqual({ findings: [], chains: LIVES.length });
}, 120_000);
