import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { ENGINES } from "../../../gateway/engine/engine.ts";
import { databaseUrlOf, loadConfig, SETTINGS, subgraphUrlOf } from "../../../platform/config.ts";
import { projectRoot } from "../../../platform/project-root.ts";

const problemsOf = (env: Record<string, string>): string => {
  try {
    loadConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
};

test("an empty environment gives every setting its default", () => {
  const config = loadConfig({});
  expect(Object.entries(config)).toEqual(Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default]));
  expect(config).toMatchObject({ PORT: 4000, HOST: "127.0.0.1", SINERGI_ENGINE: "compiled", SINERGI_DEMO: "seed" });
});

test("the settings cannot be changed after they were read", () => {
  expect(Object.isFrozen(loadConfig({}))).toBe(true);
});

test("text becomes the type of the setting", () => {
  const config = loadConfig({ PORT: "0", SINERGI_INTROSPECTION: "false", SINERGI_DATA_DIR: "somewhere" });
  expect(config).toMatchObject({
    PORT: 0,
    SINERGI_INTROSPECTION: false,
    SINERGI_DATA_DIR: join(process.cwd(), "somewhere"),
  });
});

test("several sites are separated by commas", () => {
  const text = "https://a.go.id, http://localhost:5173";
  expect(loadConfig({ ALLOWED_ORIGINS: text }).ALLOWED_ORIGINS).toEqual(["https://a.go.id", "http://localhost:5173"]);
});

test.each(["a.go.id", "https://a.go.id/", "https://a.go.id/path", "*", "https://a.go.id,"])(
  "%p is no list of sites",
  (text) => {
    expect(problemsOf({ ALLOWED_ORIGINS: text })).toContain("ALLOWED_ORIGINS must be origins");
  },
);

test("an empty or blank variable counts as not set", () => {
  expect(loadConfig({ PORT: "", LOG_LEVEL: "  " })).toEqual(loadConfig({}));
});

test("all problems are told at once, each with the allowed form and the value", () => {
  const told = problemsOf({ PORT: "65536", NODE_ENV: "prod", SINERGI_INTROSPECTION: "yes", SUBGRAPH_TIMEOUT_MS: "5s" });
  expect(told).toContain('PORT must be a whole number from 0 to 65535, not "65536"');
  expect(told).toContain('NODE_ENV must be one of development, production, test, not "prod"');
  expect(told).toContain('SINERGI_INTROSPECTION must be true or false, not "yes"');
  expect(told).toContain('SUBGRAPH_TIMEOUT_MS must be a whole number from 10 to 600000, not "5s"');
});

test.each(["-1", "1e3", "0x10", "4000.5", "40 00", "99999999999999999999"])("the port %p is refused", (port) => {
  expect(problemsOf({ PORT: port })).toContain("PORT must be");
});

test("the value of a secret is not part of the message", () => {
  const told = problemsOf({ SYNERGY_DATABASE_URL: "mysql://reader:hunter2@db/synergy" });
  expect(told).toContain("SYNERGY_DATABASE_URL must be a postgres:// URL");
  expect(told).not.toMatch(/hunter2|mysql/);
  expect(problemsOf({ SINERGI_CURSOR_KEY: "too-short" })).not.toContain("too-short");
});

test("a misspelt setting of ours is refused with the right name", () => {
  expect(problemsOf({ SINERGI_ENGIN: "apollo" })).toContain(
    "SINERGI_ENGIN is not a setting; did you mean SINERGI_ENGINE?",
  );
  expect(problemsOf({ SINERGI_DATADIR: "/x" })).toContain("did you mean SINERGI_DATA_DIR?");
});

test("variables of other programs are left alone", () => {
  expect(loadConfig({ PATH: "/bin", PORTS: "x" })).toEqual(loadConfig({}));
});

test("the setting of the engine names the engines there are", () => {
  expect(ENGINES.map((engine) => loadConfig({ SINERGI_ENGINE: engine }).SINERGI_ENGINE)).toEqual([...ENGINES]);
  expect(SETTINGS.SINERGI_ENGINE.form).toBe(`one of ${ENGINES.join(", ")}`);
});

test("a subgraph finds its own database and address by its name", () => {
  const config = loadConfig({
    SOCIAL_WELFARE_DATABASE_URL: "postgres://a@b/c",
    SOCIAL_WELFARE_URL: "http://welfare:1/graphql",
  });
  expect(databaseUrlOf(config, "social-welfare")).toBe("postgres://a@b/c");
  expect(databaseUrlOf(config, "disbursement")).toBeUndefined();
  expect(subgraphUrlOf(config, "social-welfare")).toBe("http://welfare:1/graphql");
  expect(() => subgraphUrlOf(config, "weather")).toThrow("WEATHER_URL");
});

test("the subgraphs listen on different ports by default", () => {
  const urls = Object.entries(loadConfig({})).filter(
    ([name, url]) => /(?<!DATABASE)_URL$/.test(name) && url !== undefined,
  );
  expect(new Set(urls.map(([, url]) => url)).size).toBe(urls.length);
});

test("the data folder lies in the project folder, whoever starts the program", () => {
  expect(loadConfig({}).SINERGI_DATA_DIR).toBe(join(projectRoot(), ".sinergi"));
});
