import { randomBytes } from "node:crypto";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { SettingName } from "../../platform/config.ts";
import { useSinergi } from "../support/sinergi-program.ts";
import { startTinyFederation, type TinyFederation } from "../support/tiny-federation.ts";

type Settings = Readonly<Partial<Record<SettingName, string>>>;

const sinergi = useSinergi();
let folder: string;
let supergraph: string;
let federation: TinyFederation;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sinergi-token-"));
  federation = await startTinyFederation();
  supergraph = join(folder, "supergraph.graphql");
  await writeFile(supergraph, federation.supergraphSdl);
});
afterAll(async () => {
  await federation.close();
  await rm(folder, { recursive: true });
});

const inFolder = (name: string, settings: Settings = {}): Settings => ({
  SINERGI_DATA_DIR: join(folder, name),
  ...settings,
});
const token = (args: readonly string[], settings: Settings) => sinergi.run("sinergi", ["token", ...args], settings);

/** What a gateway with these settings answers to somebody with this token, and all it wrote. */
const knock = async (text: string, settings: Settings, args: readonly string[] = []) => {
  const gateway = sinergi.start("gateway", ["--supergraph", supergraph, "--port", "0", ...args], settings);
  const [, port = ""] = await gateway.said(/answers at http:\/\/[^:]+:(\d+)\/graphql\n/);
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${text.trim()}` },
    body: JSON.stringify({ query: "{ slogan }" }),
  });
  await response.arrayBuffer();
  gateway.signal("SIGTERM");
  await gateway.ended;
  return { status: response.status, output: gateway.output() };
};

const PRODUCTION: Settings = { NODE_ENV: "production", SINERGI_CALL_KEY: randomBytes(32).toString("hex") };

describe("sinergi token", () => {
  let minted: string;
  beforeAll(async () => {
    ({ output: minted } = await token(["--as", "governor:35", "--purpose", "Rekonsiliasi"], inFolder("shared")));
  }, 60_000);

  test("prints a token and nothing else, and keeps its key for its owner alone", async () => {
    expect(minted).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { mode } = await stat(join(folder, "shared/personas.key"));
    expect(mode & 0o777).toBe(0o600);
    const claims = JSON.parse(Buffer.from(minted.split(".")[1] ?? "", "base64url").toString());
    expect(claims).toMatchObject({
      iss: "sinergi-demo",
      aud: "sinergi",
      sub: "persona:governor:35",
      role: "governor",
      scope: "aggregate:read family:read coordination:write",
      regions: ["35"],
      purpose: "Rekonsiliasi",
    });
    expect(claims.exp - claims.iat).toBe(8 * 3_600);
  });

  test("gives a token that the gateway of the same data folder accepts, and no other", async () => {
    expect((await knock(minted, inFolder("shared"))).status).toBe(200);
    expect((await knock(minted, inFolder("other"))).status).toBe(401);
    expect((await knock(minted, inFolder("shared", { SINERGI_PERSONAS: "false" }))).status).toBe(401);
  }, 120_000);

  test("gives a token that counts neither in production nor where other machines ask, and stands in no log", async () => {
    const settings = { LOG_LEVEL: "trace" } as const;
    const { status, output } = await knock(minted, inFolder("shared", { ...PRODUCTION, ...settings }));
    expect(status).toBe(401);
    const open = await knock(minted, inFolder("shared", settings), ["--host", "0.0.0.0"]);
    expect(open.status).toBe(401);
    const accepted = await knock(minted, inFolder("shared", settings));
    expect(accepted.status).toBe(200);
    for (const text of [output, open.output, accepted.output]) {
      expect(text).toContain('"msg":"request"');
      expect(text).not.toContain("eyJ");
      expect(text).not.toContain("persona:");
    }
  }, 120_000);

  test("makes one key when two first tokens are made at once", async () => {
    const settings = inFolder("race");
    const tokens = await Promise.all([token(["--as", "app"], settings), token(["--as", "analyst"], settings)]);
    for (const { output } of tokens) expect((await knock(output, settings)).status).toBe(200);
  }, 120_000);

  test.each([
    [{ NODE_ENV: "production" }, "demo personas are off"],
    [{ HOST: "0.0.0.0" }, "demo personas are off"],
    [{ SINERGI_PERSONAS: "false" }, "demo personas are off"],
    [{ NODE_ENV: "test" }, "demo personas are off"],
    [{ NODE_ENV: "production", SINERGI_PERSONAS: "true" }, "SINERGI_PERSONAS is refused when NODE_ENV is production"],
    [{ HOST: "0.0.0.0", SINERGI_PERSONAS: "true" }, "SINERGI_PERSONAS is refused when HOST is 0.0.0.0"],
  ])(
    "refuses with %j, and makes no key",
    async (settings: Settings, reason) => {
      const { code, output } = await token(["--as", "analyst"], inFolder("refused", settings));
      expect(code).toBe(1);
      expect(output).toContain(reason);
      await expect(stat(join(folder, "refused"))).rejects.toThrow("ENOENT");
    },
    60_000,
  );

  test.each([
    [["--as", "minister"], "Personas are analyst, governor:PROVINCE, regency:REGENCY, app, operator, auditor"],
    [["--as", "governor"], "Personas are analyst, governor:PROVINCE"],
    [["--as", "regency:35"], "Personas are analyst, governor:PROVINCE"],
    [["--as", "governor:99"], "there is no region 99. Provinces: 11 Aceh, "],
    [["--as", "regency:33.99"], "there is no region 33.99. Regencies of Jawa Tengah: 33.01 "],
    [["--as", "analyst", "--hours", "25"], "Hours are a whole number from 1 to 24"],
    [["--as", "analyst", "--hours", "0"], "Hours are a whole number from 1 to 24"],
    [["--as", "analyst", "--purpose", "x"], "A purpose is 3 to 200 printable ASCII characters"],
    [[], "required option '--as <persona>' not specified"],
  ])(
    "refuses %j with the reason",
    async (args, reason) => {
      const { code, output } = await token(args, inFolder("shared"));
      expect(code).toBe(1);
      expect(output).toContain(reason);
      expect(output).not.toContain("eyJ");
    },
    60_000,
  );
});

test("a gateway that is told to have personas where they are refused does not start", async () => {
  const args = ["--supergraph", supergraph, "--port", "0", "--host", "0.0.0.0"];
  const { code, output } = await sinergi.run("gateway", args, inFolder("shared", { SINERGI_PERSONAS: "true" }));
  expect(code).toBe(1);
  expect(output).toContain("SINERGI_PERSONAS is refused when HOST is 0.0.0.0");
}, 60_000);
