import { describe, expect, test } from "@jest/globals";
import { createSignIn, personasAreOn } from "../../../cli/sign-in.ts";
import { type Environment, loadConfig } from "../../../platform/config.ts";
import { createLog } from "../../../platform/log.ts";

const silent = createLog({ level: "silent" });

describe("demo personas", () => {
  test.each([
    [{}, true],
    [{ HOST: "localhost" }, true],
    [{ HOST: "::1" }, true],
    [{ SINERGI_PERSONAS: "true" }, true],
    [{ SINERGI_PERSONAS: "false" }, false],
    [{ NODE_ENV: "test" }, false],
    [{ NODE_ENV: "test", SINERGI_PERSONAS: "true" }, true],
    [{ NODE_ENV: "production" }, false],
    [{ NODE_ENV: "production", SINERGI_PERSONAS: "false" }, false],
    [{ HOST: "0.0.0.0" }, false],
    [{ HOST: "10.1.2.3" }, false],
    [{ HOST: "0.0.0.0", SINERGI_PERSONAS: "false" }, false],
  ])("with %j are on: %p", (env: Environment, expected) => {
    expect(personasAreOn(loadConfig(env))).toBe(expected);
  });

  test.each([
    [{ NODE_ENV: "production" }, "NODE_ENV is production"],
    [{ HOST: "0.0.0.0" }, "HOST is 0.0.0.0"],
    [{ HOST: "::" }, "HOST is ::"],
    [{ HOST: "sinergi.example.go.id", NODE_ENV: "test" }, "HOST is sinergi.example.go.id"],
  ])("cannot be switched on with %j", (env: Environment, reason) => {
    expect(() => personasAreOn(loadConfig({ ...env, SINERGI_PERSONAS: "true" }))).toThrow(reason);
  });

  test("that are refused keep the gateway from starting", async () => {
    const config = loadConfig({ NODE_ENV: "production", SINERGI_PERSONAS: "true" });
    await expect(createSignIn(config, silent)).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });
});

describe("an issuer outside", () => {
  const issuer = { OIDC_ISSUER: "https://id.example.go.id" };
  const audience = { OIDC_AUDIENCE: "sinergi" };
  const jwks = { OIDC_JWKS_URL: "https://id.example.go.id/keys" };

  test.each([[issuer], [audience], [jwks], [{ ...issuer, ...jwks }], [{ ...audience, ...jwks }]])(
    "is not half set: %j",
    async (env) => {
      const config = loadConfig({ ...env, SINERGI_PERSONAS: "false" });
      await expect(createSignIn(config, silent)).rejects.toMatchObject({ code: "CONFIG_INVALID" });
    },
  );

  test.each([[{}], [{ ...issuer, ...audience }], [{ ...issuer, ...audience, ...jwks }]])(
    "is set whole or not at all: %j",
    async (env) => {
      const config = loadConfig({ ...env, SINERGI_PERSONAS: "false" });
      expect(await createSignIn(config, silent)).toMatchObject({ signIn: undefined });
    },
  );

  test.each(["http://id.example.go.id", "http://10.0.0.1", "http://localhost.example.org", "ftp://127.0.0.1", "id"])(
    "is not trusted at %p",
    (url) => {
      for (const name of ["OIDC_ISSUER", "OIDC_JWKS_URL"]) {
        expect(() => loadConfig({ [name]: url })).toThrow(`${name} must be an https:// URL`);
      }
    },
  );

  test.each(["https://id.example.go.id/realms/a", "http://127.0.0.1:8080", "http://localhost:9", "http://[::1]:9"])(
    "may be at %p",
    (url) => {
      expect(loadConfig({ OIDC_ISSUER: url, OIDC_JWKS_URL: url })).toMatchObject({
        OIDC_ISSUER: url,
        OIDC_JWKS_URL: url,
      });
    },
  );
});
