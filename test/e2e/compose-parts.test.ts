import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { projectRoot } from "../../platform/project-root.ts";
import { createComposeParts } from "../support/compose-parts.ts";
import { eventually } from "../support/eventually.ts";

const parts = createComposeParts();
const servers = parts.namesOf("SERVER");
const gateways = servers.filter((name) => parts.services[name]?.command.at(-1) === "gateway");
const subgraphs = servers.filter((name) => !gateways.includes(name));
const databases = parts.namesOf("DATABASE");

const isThere = (program: string, otherwise: string): boolean => {
  if (existsSync(program)) return true;
  process.stderr.write(`compose parts: ${otherwise}, since there is no ${program}\n`);
  return false;
};
const whenThere = (found: boolean) => (found ? describe : describe.skip);

const QUERY = `{
  region(code: "35") {
    name
    welfare(period: "2020-06") { families }
    disbursement(period: "2020-S1", programme: PKH) { credited { amount families } }
    graduation(year: 2020) { rate }
  }
}`;
const JAWA_TIMUR = {
  name: "Jawa Timur",
  welfare: { families: 1_706_107 },
  disbursement: { credited: { amount: 3_215_966_118_000, families: 1_706_107 } },
  graduation: { rate: 4.6 },
};

const ask = async (url: string, query = QUERY): Promise<{ data: unknown; errors?: readonly unknown[] }> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: unknown; errors?: readonly unknown[] }; // of a GraphQL server
};

beforeAll(async () => {
  await Promise.all(gateways.map(parts.up));
}, 600_000);

test("the file has the parts that are run here", () => {
  expect(gateways).toHaveLength(2);
  expect(subgraphs.length).toBeGreaterThanOrEqual(3);
  expect(databases).toHaveLength(subgraphs.length);
});

test.each(gateways)("%s answers one query over the three sources", async (gateway) => {
  expect(await ask(parts.urlOf(gateway))).toMatchObject({ data: { region: JAWA_TIMUR } });
});

test("synergy copies from the other three, by calls that it signs, what one question asks of them", async () => {
  const [gateway = ""] = gateways;
  const query = `{
    synergy(within: "35", level: PROVINCE, period: "2020", where: { of: PKH_CREDITED_AMOUNT, gt: 3e12 }) {
      nodes { region { code welfare(period: "2020-06") { families } } paid: value(of: PKH_CREDITED_AMOUNT) }
      sources { source freshness }
    }
  }`;
  let answer: Awaited<ReturnType<typeof ask>> | undefined;
  await eventually(async () => {
    answer = await ask(parts.urlOf(gateway), query);
    return answer.errors === undefined; // not while they are being copied for the first time
  });
  expect(answer?.data).toEqual({
    synergy: {
      nodes: [{ region: { code: "35", welfare: JAWA_TIMUR.welfare }, paid: expect.any(Number) }],
      sources: [{ source: "DISBURSEMENT", freshness: "CURRENT" }],
    },
  });
});

test.each(gateways)("%s makes a file of such a question", async (gateway) => {
  const parameters = "level=PROVINCE&period=2020&within=35&columns=PKH_CREDITED_AMOUNT&parents=false&headings=ids";
  const answer = await fetch(`${parts.urlOf(gateway)}/exports/synergy.csv?${parameters}`);
  expect(await answer.text()).toMatch(
    /^\ufeff?code,name,PKH_CREDITED_AMOUNT,notes\r\n35,Jawa Timur,\d+,\r\n#selesai,1,,\r\n$/,
  );
});

test.each(servers)("the health check of %s passes as it is written", async (name) => {
  expect(await parts.health(name)).toEqual({ code: 0, output: "" });
});

whenThere(isThere("/usr/bin/pg_isready", "the health checks of the databases are not run"))("with pg_isready", () => {
  test.each(databases)("the health check of %s passes as it is written", async (name) => {
    expect(await parts.health(name)).toMatchObject({ code: 0 });
  });
});

const NGINX = "/usr/sbin/nginx";
whenThere(isThere(NGINX, "the proxy is checked by its text alone, in test/contract/compose-file.test.ts"))(
  "with nginx",
  () => {
    test("the door passes a query on, and its health check passes as it is written", async () => {
      const text = await readFile(join(projectRoot(), "deploy/nginx.conf"), "utf8");
      const file = parts.here("/tmp/nginx.conf", "proxy");
      await writeFile(file, parts.here(text.replace("listen 8080", "listen 127.0.0.1:8080"), "proxy"));
      parts.start([NGINX, "-c", file, "-e", "stderr", "-g", "daemon off;"]);
      await eventually(async () => (await parts.health("proxy")).code === 0);
      expect(await ask(parts.urlOf("proxy"))).toMatchObject({ data: { region: JAWA_TIMUR } });
    });
  },
);

test.each(subgraphs)("%s answers no one but the gateways", async (subgraph) => {
  const response = await fetch(`${parts.urlOf(subgraph)}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"query":"{ _service { sdl } }"}',
  });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "CALL_NOT_SIGNED" } }] });
});

test("a subgraph that is stopped takes its own fields alone, and gives them back when it returns", async () => {
  const [gateway = ""] = gateways;
  expect(await parts.stop("disbursement")).toBe(0);
  expect((await parts.health("disbursement")).code).toBe(1);
  const { data, errors } = await ask(parts.urlOf(gateway));
  expect(data).toEqual({ region: { ...JAWA_TIMUR, disbursement: null } });
  expect(errors).toEqual([
    expect.objectContaining({
      path: ["region", "disbursement"],
      extensions: expect.objectContaining({ code: "SUBGRAPH_UNAVAILABLE" }),
    }),
  ]);
  await parts.up("disbursement");
  expect(await ask(parts.urlOf(gateway))).toMatchObject({ data: { region: JAWA_TIMUR } });
}, 120_000);

test.each(parts.namesOf("JOB"))(
  "%s has ended with 0, and does so when it is run again",
  async (job) => {
    expect(await parts.processOf(job).ended).toBe(0);
    parts.forget(job);
    await parts.up(job);
    expect(await parts.processOf(job).ended).toBe(0);
  },
  120_000,
);

test("every part ends with 0 when it is told to stop", async () => {
  expect(await Promise.all(servers.map(parts.stop))).toEqual(servers.map(() => 0));
}, 120_000);
