import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "./errors.ts";
import { nearestName } from "./nearest-name.ts";
import { projectRoot } from "./project-root.ts";
import {
  databaseUrl,
  flag,
  hostName,
  httpUrl,
  oneOf,
  optionalFlag,
  origins,
  path,
  orFile,
  publicOrigin,
  secretKey,
  secretKeys,
  secretWord,
  type Setting,
  type SettingValue,
  trustedUrl,
  wholeNumber,
  word,
  words,
} from "./setting.ts";

const database = (source: string): Setting<string | undefined> =>
  databaseUrl(`Database of ${source}. Unset: the embedded PostgreSQL, which the program starts itself.`);

const subgraph = (name: string, port: number): Setting<string> =>
  httpUrl({
    default: `http://127.0.0.1:${port}/graphql`,
    help: `Where the subgraph ${name} listens when it runs apart; the address written into the supergraph.`,
  });

/** Every setting of the product, by environment variable. The reference, `.env.example` and `Config` derive from it. */
export const SETTINGS = {
  PORT: wholeNumber(0, 65_535, { default: 4000, help: "Port of the HTTP server; 0 takes a free one." }),
  HOST: hostName({
    default: "127.0.0.1",
    help: "Address the HTTP server listens on. 0.0.0.0 opens it to other machines.",
  }),
  NODE_ENV: oneOf(["development", "production", "test"], {
    default: "development",
    help: "production writes log lines as JSON and refuses conveniences that are unsafe on a server.",
  }),
  LOG_LEVEL: oneOf(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
    default: "info",
    help: "The least important log lines that are written.",
  }),
  SINERGI_ENGINE: oneOf(["compiled", "apollo"], {
    default: "compiled",
    help: "What plans and answers queries: our compiled executor, or the stock Apollo gateway.",
  }),
  SINERGI_DATA_DIR: path({
    default: join(projectRoot(), ".sinergi"),
    defaultText: ".sinergi in the project folder",
    help: "Folder of the embedded PostgreSQL and of everything else the program keeps.",
  }),
  SINERGI_DEMO: oneOf(["seed", "national", "none"], {
    default: "seed",
    help: "Synthetic detail that is generated into an empty database: village figures of the five seed provinces, of all provinces, or none.",
  }),
  SINERGI_INTROSPECTION: flag({
    default: true,
    help: "Whether clients may read the schema by introspection; false also keeps its names out of error texts.",
  }),
  SUPERGRAPH_FILE: path({
    default: fileURLToPath(new URL("../schema/supergraph.graphql", import.meta.url)),
    defaultText: "schema/supergraph.graphql of the product",
    help: "The composed supergraph that the gateway serves.",
  }),
  REQUEST_TIMEOUT_MS: wholeNumber(100, 600_000, {
    default: 15_000,
    help: "Longest time a client's request may take, in milliseconds.",
  }),
  REQUEST_BODY_LIMIT_BYTES: wholeNumber(1_024, 104_857_600, {
    default: 262_144,
    help: "Largest request body the gateway reads, in bytes.",
  }),
  REQUEST_TOKEN_LIMIT: wholeNumber(100, 1_000_000, {
    default: 4_000,
    help: "Longest query the gateway reads, in tokens of the GraphQL language.",
  }),
  UPLOAD_LIMIT_BYTES: wholeNumber(0, 17_179_869_184, {
    default: 209_715_200,
    help: "Largest file that may be uploaded to be imported, in bytes; 0 takes none. The same for gateways and subgraphs.",
  }),
  EXPORT_LIMIT: wholeNumber(0, 1_000, {
    default: 4,
    help: "How many files of the graph's answers (`/exports/...`) a gateway makes at the same time; 0 makes none.",
  }),
  SUBGRAPH_TIMEOUT_MS: wholeNumber(10, 600_000, {
    default: 5_000,
    help: "Longest time the gateway waits for one answer of a subgraph, in milliseconds.",
  }),
  STATEMENT_TIMEOUT_MS: wholeNumber(10, 600_000, {
    default: 10_000,
    help: "Longest time PostgreSQL works on one statement, in milliseconds.",
  }),
  SYNERGY_SETS: wholeNumber(1, 10_000, {
    default: 60,
    help: "How many sets of figures (one source, period and level of regions) the subgraph synergy keeps; a set of all villages takes some 25 MB. The one that was not asked for longest goes first.",
  }),
  SYNERGY_CHECK_MS: wholeNumber(0, 3_600_000, {
    default: 5_000,
    help: "How long the subgraph synergy takes a source's word that it has no newer figures, in milliseconds.",
  }),
  SYNERGY_WAIT_MS: wholeNumber(0, 600_000, {
    default: 3_500,
    help: "How long a question of the subgraph synergy waits for newer figures before the last known ones answer, in milliseconds.",
  }),
  SYNERGY_CALL_TIMEOUT_MS: wholeNumber(10, 600_000, {
    default: 20_000,
    help: "Longest time the subgraph synergy waits for one page of figures of a source, in milliseconds.",
  }),
  SHUTDOWN_TIMEOUT_MS: wholeNumber(0, 600_000, {
    default: 10_000,
    help: "Longest time that requests in flight are waited for at the end, in milliseconds.",
  }),
  ALLOWED_ORIGINS: origins("Sites whose pages may ask the gateway besides our own."),
  SINERGI_DEDUPLICATION: oneOf(["none", "outbound", "both"], {
    default: "both",
    help: "What equal queries under way share: nothing, one call of a subgraph over HTTP (outbound), or one execution as well (both).",
  }),
  ...orFile("SINERGI_CALL_KEY", secretKeys("Signs the gateway's calls of subgraphs; the same for all of them.")),
  ...orFile("SINERGI_CURSOR_KEY", secretKeys("Signs the cursors of lists; the same for all replicas of a subgraph.")),
  ...orFile(
    "SINERGI_IDENTITY_KEY",
    secretKeys("Encrypts what tells who a family is; the same for all subgraphs and for `sinergi seed`."),
  ),
  ...orFile(
    "SINERGI_PSEUDONYM_KEY",
    secretKey(
      "Makes the ids of families from their card numbers; the same for all subgraphs and for `sinergi seed`, and never changed.",
    ),
  ),
  OIDC_ISSUER: trustedUrl(
    "Whose tokens are accepted, as their claim iss names it. Unset: nobody's but the demo personas'.",
  ),
  OIDC_AUDIENCE: word("The claim aud by which a token of OIDC_ISSUER is meant for this gateway; set together with it."),
  OIDC_JWKS_URL: trustedUrl(
    "Where the public keys of OIDC_ISSUER are: jwks_uri in its openid-configuration. Unset: /.well-known/jwks.json below it.",
  ),
  OIDC_CLIENT_ID: word(
    "The name under which the portal is known to OIDC_ISSUER. Set: readers can sign in; needs OIDC_ISSUER, OIDC_AUDIENCE and PUBLIC_URL.",
  ),
  ...orFile(
    "OIDC_CLIENT_SECRET",
    secretWord("The secret that goes with OIDC_CLIENT_ID. Unset: a client without one, held by PKCE alone."),
  ),
  OIDC_SCOPE: words("openid", {
    default: "openid",
    help: "Scopes that are asked of OIDC_ISSUER when a reader signs in, where it does not give them unasked.",
  }),
  PUBLIC_URL: publicOrigin(
    "Where browsers reach the portal. Readers come back from signing in to /sign-in/callback there; with https cookies travel by https only.",
  ),
  SESSION_IDLE_MINUTES: wholeNumber(1, 1_440, {
    default: 60,
    help: "How long a session of a browser lasts without a request, in minutes.",
  }),
  SESSION_HOURS: wholeNumber(1, 24, {
    default: 10,
    help: "How long a session of a browser lasts at most, in hours.",
  }),
  SESSION_LIMIT: wholeNumber(1, 1_000_000, {
    default: 10_000,
    help: "How many sessions a gateway keeps; beyond it the one unused for longest ends. Each takes some KB of memory.",
  }),
  SINERGI_PERSONAS: optionalFlag({
    defaultText: "true in development on a loopback HOST, else false",
    help: "Whether the demo personas of `sinergi token` are let in; refused in production and where HOST is open to other machines.",
  }),
  DISBURSEMENT_DATABASE_URL: database("disbursement"),
  SOCIAL_WELFARE_DATABASE_URL: database("social-welfare"),
  SYNERGY_DATABASE_URL: database("synergy"),
  VILLAGE_DEVELOPMENT_DATABASE_URL: database("village-development"),
  DISBURSEMENT_URL: subgraph("disbursement", 4001),
  SOCIAL_WELFARE_URL: subgraph("social-welfare", 4002),
  SYNERGY_URL: subgraph("synergy", 4003),
  VILLAGE_DEVELOPMENT_URL: subgraph("village-development", 4004),
} as const satisfies Record<string, Setting<SettingValue>>;

export type SettingName = keyof typeof SETTINGS;

/** The settings of one process, by environment variable. */
export type Config = { readonly [Name in SettingName]: (typeof SETTINGS)[Name]["default"] };

export type Environment = Readonly<Record<string, string | undefined>>;

const OWN_PREFIX = "SINERGI_";
const NAMES = Object.keys(SETTINGS);

const isSettingName = (name: string): name is SettingName => Object.hasOwn(SETTINGS, name);

/**
 * Reads the settings once, at start. An empty variable counts as not set, since that is how shells and compose files
 * write "nothing". All problems are told at once; the value of a secret is never part of the text.
 *
 * @throws AppError CONFIG_INVALID
 */
export const loadConfig = (env: Environment = process.env): Config => {
  const problems = unknownNames(env);
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting<SettingValue>>(SETTINGS)) {
    const text = env[name]?.trim() ?? "";
    const read = text === "" ? { success: true, data: setting.default } : setting.schema.safeParse(text);
    if (read.success) values[name] = read.data;
    else problems.push(`${name} must be ${setting.form}${setting.secret ? "" : `, not ${JSON.stringify(text)}`}`);
  }
  if (problems.length > 0) throw new AppError("CONFIG_INVALID", { reason: problems.join("; ") });
  // Every name of the table was read by its own schema above.
  return Object.freeze(values as unknown as Config);
};

/** Variables that carry our prefix and are no setting: a misspelt setting would otherwise be ignored in silence. */
const unknownNames = (env: Environment): string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith(OWN_PREFIX) && !isSettingName(name))
    .map((name) => `${name} is not a setting; did you mean ${nearestName(name, NAMES)}?`);

type DatabaseUrlName = Extract<SettingName, `${string}_DATABASE_URL`>;
type SubgraphUrlName = Exclude<
  Extract<SettingName, `${string}_URL`>,
  DatabaseUrlName | `OIDC_${string}` | "PUBLIC_URL"
>;

/** The name of a subgraph's own setting: `social-welfare` and `URL` give SOCIAL_WELFARE_URL. */
const settingOf = (subgraphName: string, suffix: string): SettingName => {
  const name = `${subgraphName.toUpperCase().replaceAll("-", "_")}_${suffix}`;
  if (!isSettingName(name)) throw new AppError("CONFIG_INVALID", { reason: `there is no setting ${name}` });
  return name;
};

/** The PostgreSQL URL a subgraph was given; undefined means the embedded server. */
export const databaseUrlOf = (config: Config, subgraphName: string): string | undefined =>
  config[settingOf(subgraphName, "DATABASE_URL") as DatabaseUrlName]; // the suffix makes it one of these

/** Where a subgraph listens when it runs apart. */
export const subgraphUrlOf = (config: Config, subgraphName: string): string =>
  config[settingOf(subgraphName, "URL") as SubgraphUrlName]; // the suffix makes it one of these

/** The settings that name these databases, by subgraph, as an environment for `loadConfig`. */
export const databaseEnvironment = (urls: Readonly<Record<string, string>>): Environment =>
  Object.fromEntries(Object.entries(urls).map(([name, url]) => [settingOf(name, "DATABASE_URL"), url]));
