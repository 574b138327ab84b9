import { expect, test } from "@jest/globals";
import { composeSupergraph } from "../../../../cli/compose-supergraph.ts";
import { PERSONAS } from "../../../../platform/access/personas.ts";
import { permissions } from "../../../../scripts/generate/permissions.ts";
import { readSchema } from "../../../support/read-schema.ts";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@tag", "@authenticated", "@requiresScopes", "@policy"])`;

const pageOf = (body: string): string => {
  const sdl = `${LINK}\n${body}`;
  const { supergraphSdl, apiSdl } = composeSupergraph([{ name: "one", url: "http://one.test", sdl }]);
  return permissions(supergraphSdl, apiSdl).content;
};

/** The table by role: cells by row. */
const rowsOf = (page: string): string[][] =>
  page
    .slice(page.indexOf("## By role"))
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split(" | ").map((cell) => cell.replaceAll(/^\| | \|$/g, "")));

test("fields that ask for the same share a row, which says who may read them", () => {
  const page = pageOf(`
    type Query {
      free: Open @tag(name: "open")
      closed: Int @requiresScopes(scopes: [["family:read"], ["audit:read"]])
      known: Int @authenticated
      never: Int @policy(policies: [["p"]])
      also: Open @tag(name: "open")
    }
    type Open @tag(name: "open") { a: Int }
  `);
  const roles = Object.keys(PERSONAS);
  const readers = (readBy: (role: string) => boolean) => roles.map((role) => (readBy(role) ? "yes" : "–"));
  expect(rowsOf(page)).toEqual([
    ["`Query`", "`also`, `free`", "nothing", "yes", ...readers(() => true)],
    [
      "`Query`",
      "`closed`",
      "family:read / audit:read",
      "–",
      ...readers((role) => ["governor", "regency", "auditor"].includes(role)),
    ],
    ["`Query`", "`known`", "a token", "–", ...readers(() => true)],
    ["`Query`", "`never`", "policy", "–", ...readers(() => false)],
  ]);
  expect(page).toContain("Every field of these types: `Open`.");
});

test("the page has every field of the graph once", () => {
  const page = permissions(readSchema("supergraph"), readSchema("api")).content;
  const open = /^Every field of these types: (.*)\.$/m.exec(page)?.[1]?.split(", ") ?? [];
  const rows = rowsOf(page);
  const types = [...readSchema("api").matchAll(/^type (\w+) \{\n([^}]*)\}/gm)];
  expect(types.length).toBeGreaterThan(40);
  for (const [, name, body = ""] of types) {
    const type = `\`${name}\``;
    const fields = new Set([...body.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, field]) => `\`${field}\``));
    const told = rows.flatMap(([one, names = ""]) => (one === type ? names.split(", ") : []));
    expect(fields.size).toBeGreaterThan(0);
    expect([type, new Set(told)]).toEqual([type, open.includes(type) ? new Set() : fields]);
    expect([type, told.length]).toEqual([type, new Set(told).size]);
  }
});
