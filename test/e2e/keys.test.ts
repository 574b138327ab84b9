import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SUBGRAPHS } from "../../subgraphs/index.ts";
import { useSinergi } from "../support/sinergi-program.ts";
import { startTinyFederation, type TinyFederation } from "../support/tiny-federation.ts";

const sinergi = useSinergi();
const [{ name: subgraph }] = SUBGRAPHS;
const newKey = (): string => randomBytes(32).toString("hex");

let folder: string;
let federation: TinyFederation;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sinergi-keys-"));
  federation = await startTinyFederation();
});
afterAll(async () => {
  await federation.close();
  rmSync(folder, { recursive: true });
});

const keyFile = (name: string, text: string, mode = 0o600): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
};

const KEYS = ["SINERGI_CALL_KEY", "SINERGI_CURSOR_KEY", "SINERGI_IDENTITY_KEY", "SINERGI_PSEUDONYM_KEY"];

describe("a server refuses to start", () => {
  const production = { NODE_ENV: "production" } as const;

  test("without keys, and says which and how to make them", async () => {
    const needed: readonly (readonly [readonly string[], readonly string[]])[] = [
      [["start"], KEYS.filter((name) => name !== "SINERGI_CALL_KEY")],
      [["subgraph", subgraph], KEYS],
      [["gateway"], ["SINERGI_CALL_KEY"]],
    ];
    for (const [command, names] of needed) {
      const data = join(folder, `none-${command[0]}`);
      const { code, output } = await sinergi.run("sinergi", command, { ...production, SINERGI_DATA_DIR: data });
      expect(code).toBe(1);
      expect(KEYS.filter((name) => output.includes(`${name} is not set`))).toEqual(names);
      expect(output).toContain("openssl rand -hex 32");
      expect(existsSync(data)).toBe(false);
    }
  }, 60_000);

  test("with a weak key or a file that others may read, without a word of it", async () => {
    const key = newKey();
    const { code, output } = await sinergi.run("sinergi", ["subgraph", subgraph], {
      ...production,
      SINERGI_DATA_DIR: join(folder, "weak"),
      SINERGI_CURSOR_KEY: "changeme".repeat(8),
      SINERGI_IDENTITY_KEY_FILE: keyFile("open.key", key, 0o644),
      SINERGI_PSEUDONYM_KEY: "p".repeat(64),
    });
    expect(code).toBe(1);
    expect(output).toContain("SINERGI_CURSOR_KEY looks like an example");
    expect(output).toContain("the file of SINERGI_IDENTITY_KEY is open to others");
    expect(output).toContain("SINERGI_PSEUDONYM_KEY was not made by chance");
    for (const value of ["changeme", key, "pppp"]) expect(output).not.toContain(value);
  }, 60_000);
});

test("in development too, a subgraph that others can reach must be given the key of calls", async () => {
  const settings = { SINERGI_DATA_DIR: join(folder, "reachable") };
  for (const host of ["0.0.0.0", "::", "10.0.0.7"]) {
    const { code, output } = await sinergi.run("sinergi", ["subgraph", subgraph, "--host", host], settings);
    expect(code).toBe(1);
    expect(output).toContain("SINERGI_CALL_KEY is not set");
  }
  expect(existsSync(join(settings.SINERGI_DATA_DIR, "call.key"))).toBe(false);
}, 60_000);

test("a gateway on a server asks the subgraphs of others without a signature, and signs with a key", async () => {
  const supergraph = keyFile("supergraph.graphql", federation.supergraphSdl);
  const callsBy = async (settings: Parameters<typeof sinergi.start>[2]) => {
    const gateway = sinergi.start("gateway", ["--supergraph", supergraph, "--port", "0"], {
      NODE_ENV: "production",
      ...settings,
    });
    const [, url = ""] = await gateway.said(/answers at (\S+)/);
    const before = federation.places.calls.length;
    await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ slogan }"}',
    });
    gateway.signal("SIGTERM", "GROUP");
    await gateway.ended;
    return { calls: federation.places.calls.slice(before).map(({ headers }) => headers), output: gateway.output() };
  };
  const unsigned = await callsBy({});
  expect(unsigned.calls.map((headers) => headers["x-sinergi-call"])).toEqual([undefined]);
  expect(unsigned.output).toContain("calls of subgraphs are not signed");
  const signed = await callsBy({ SINERGI_CALL_KEY_FILE: keyFile("call.key", newKey()) });
  expect(signed.calls.map((headers) => headers["x-sinergi-call"])).toEqual([expect.stringMatching(/^2\./)]);
  expect(signed.output).not.toContain("not signed");
}, 60_000);
