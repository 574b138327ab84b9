import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { projectRoot } from "../../platform/project-root.ts";
import { loadRegionReference } from "../../platform/regions/reference.ts";
import { eventually } from "../support/eventually.ts";
import { processesOf, type StartedProcess } from "../support/processes.ts";
import { useSinergi } from "../support/sinergi-program.ts";

const sinergi = useSinergi();

let folder: string;
let dataDir: string;
const settings = () => ({ PORT: "0", SINERGI_DATA_DIR: dataDir, SINERGI_DEMO: "none", LOG_LEVEL: "info" });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-uploads-"));
  await chmod(folder, 0o711); // root's PostgreSQL runs as another user, who must get through
  dataDir = join(folder, "data");
});
afterAll(async () => {
  await eventually(() => processesOf(folder).length === 0);
  await rm(folder, { recursive: true });
}, 60_000);

interface Product {
  readonly process: StartedProcess;
  upload(name: string, body: string): Promise<{ status: number; body: unknown }>;
  /** Rows of all imports of villages that have been read so far. */
  rowsRead(): Promise<number>;
}

const start = async (): Promise<Product> => {
  const started = sinergi.start("start", [], settings());
  const [, url = ""] = await started.said(/Sinergi answers at (\S+)\n/);
  const { output } = await sinergi.run("sinergi", ["token", "--as", "operator"], settings());
  const headers = { authorization: `Bearer ${/eyJ[\w.-]+/.exec(output)?.[0] ?? ""}` };
  return {
    process: started,
    upload: async (name, body) => {
      const way = `${url}/imports/village-development/village-index?asOf=2024-12&name=${name}`;
      const answer = await fetch(way, { method: "POST", headers: { ...headers, "content-type": "text/csv" }, body });
      return { status: answer.status, body: await answer.json() };
    },
    rowsRead: async () => {
      const answer = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ query: "{ villageImports { nodes { rowsRead } } }" }),
      });
      const { data } = (await answer.json()) as { data: { villageImports: { nodes: { rowsRead: number }[] } } }; // as asked
      return data.villageImports.nodes.reduce((sum, node) => sum + node.rowsRead, 0);
    },
  };
};

const filesLeft = async (): Promise<readonly string[]> => {
  const uploads = join(dataDir, "uploads");
  if (!existsSync(uploads)) return [];
  return (await readdir(uploads, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
};

/** The index of that many villages that exist, with scores that do not. */
const villages = async (count: number): Promise<string> => {
  const rows = (await loadRegionReference())
    .filter(({ level, kind }) => level === "VILLAGE" && kind !== "KELURAHAN")
    .slice(0, count)
    .map(({ code }) => `2024;${code};0,7300;0,7600;0,7000;0,7300;Maju`);
  return ["Tahun;Kode Desa;Skor IDM;IKS;IKE;IKL;Status Desa", ...rows].join("\n");
};

test("an operator's file is imported while the product serves, and is in the graph", async () => {
  const product = await start();
  const sample = await readFile(join(projectRoot(), "data/samples/village-index/idm-SYNTHETIC.csv"), "utf8");
  const answer = await product.upload("idm.csv", sample);
  expect(answer).toMatchObject({ status: 200, body: { import: { outcome: "DONE", rowsRead: 15, rowsTaken: 8 } } });
  expect(await product.rowsRead()).toBe(15);
  expect(await filesLeft()).toEqual([]);
  product.process.signal("SIGINT", "GROUP");
  expect(await product.process.ended).toBe(0);
}, 120_000);

test.each([
  ["ended with Ctrl-C", "SIGINT", 0, expect.objectContaining({ status: 503 })],
  ["killed", "SIGKILL", "SIGKILL", "cut off"],
] as const)(
  "an import under way when the product is %s leaves no process, and goes on when the file is sent again",
  async (how, signal, code, told) => {
    const rows = 15_000;
    const file = `${await villages(rows)}\n;${how}`;
    const product = await start();
    const before = await product.rowsRead();
    const sent = product.upload("desa.csv", file).catch(() => "cut off");
    await eventually(async () => (await product.rowsRead()) > before);
    product.process.signal(signal, signal === "SIGINT" ? "GROUP" : "PROCESS");
    expect(await product.process.ended).toBe(code);
    expect(await sent).toEqual(told);
    await eventually(() => processesOf(dataDir).length === 0);

    const next = await start();
    expect(await filesLeft()).toEqual([]);
    const answer = await next.upload("desa.csv", file);
    expect(answer).toMatchObject({ status: 200, body: { import: { outcome: "DONE", rowsRead: rows + 1 } } });
    expect(await next.rowsRead()).toBe(before + rows + 1);
    next.process.signal("SIGINT", "GROUP");
    expect(await next.process.ended).toBe(0);
  },
  180_000,
);
