import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

describe("signing in with a provider", () => {
  const whole = {
    SINERGI_PERSONAS: "false",
    OIDC_ISSUER: "https://id.example.go.id",
    OIDC_AUDIENCE: "sinergi",
    OIDC_CLIENT_ID: "sinergi-portal",
    PUBLIC_URL: "https://sinergi.example.go.id",
  };
  const problemOf = async (env: Environment): Promise<string> => {
    try {
      await createSignIn(loadConfig(env), silent);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return "";
  };

  test("is offered when the settings are whole, with a secret or without, and asks the provider nothing yet", async () => {
    for (const env of [whole, { ...whole, OIDC_CLIENT_SECRET: "s3cret" }]) {
      const { signIn, sessions } = await createSignIn(loadConfig(env), silent);
      expect(signIn).toBeDefined();
      expect(sessions).toMatchObject({ personas: undefined, publicOrigin: "https://sinergi.example.go.id" });
    }
  });

  test.each([
    [{ OIDC_ISSUER: "", OIDC_AUDIENCE: "" }, "OIDC_CLIENT_ID needs OIDC_ISSUER and OIDC_AUDIENCE"],
    [{ OIDC_AUDIENCE: "" }, "OIDC_ISSUER and OIDC_AUDIENCE are set together"],
    [{ PUBLIC_URL: "" }, "OIDC_CLIENT_ID needs PUBLIC_URL"],
    [{ OIDC_CLIENT_ID: "", OIDC_CLIENT_SECRET: "s3cret" }, "OIDC_CLIENT_SECRET is set without OIDC_CLIENT_ID"],
    [{ OIDC_CLIENT_SECRET: "s3cret", OIDC_CLIENT_SECRET_FILE: "x" }, "are both set"],
    [{ OIDC_CLIENT_SECRET_FILE: "/nowhere/secret" }, "the file of OIDC_CLIENT_SECRET cannot be read (ENOENT)"],
    [{ PUBLIC_URL: "https://sinergi.example.go.id/portal" }, "PUBLIC_URL must be an https:// origin"],
    [{ PUBLIC_URL: "https://sinergi.example.go.id/" }, "PUBLIC_URL must be an https:// origin"],
    [{ PUBLIC_URL: "http://sinergi.example.go.id" }, "PUBLIC_URL must be an https:// origin"],
    [{ OIDC_SCOPE: "profile" }, "OIDC_SCOPE must be words separated by spaces, with openid among them"],
    [{ SESSION_HOURS: "25" }, "SESSION_HOURS must be a whole number from 1 to 24"],
  ])("is refused with %j, and told why without the secret", async (env, reason) => {
    const told = await problemOf({ ...whole, ...env });
    expect(told).toContain(reason);
    expect(told).not.toContain("s3cret");
  });

  test("reads a secret from a file that is its owner's alone", async () => {
    const folder = await mkdtemp(join(tmpdir(), "client-secret-"));
    try {
      const file = join(folder, "secret");
      const env = { ...whole, OIDC_CLIENT_SECRET_FILE: file };
      await writeFile(file, "s3cret\n", { mode: 0o600 });
      expect(await problemOf(env)).toBe("");
      await chmod(file, 0o644);
      expect(await problemOf(env)).toContain("is open to others: its mode must be 0600");
      await chmod(file, 0o600);
      for (const text of ["", "two words"]) {
        await writeFile(file, text);
        expect(await problemOf(env)).toContain("must hold one text without spaces");
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("over https hands out cookies that only this host can set", async () => {
    const { sessions } = await createSignIn(loadConfig(whole), silent);
    expect(sessions?.cookie.write("x")).toMatch(/^__Host-sinergi-session=x; .*; Secure$/);
  });
});
