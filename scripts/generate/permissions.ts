import { buildSchema, type GraphQLNamedType, isInterfaceType, isIntrospectionType, isObjectType } from "graphql";
import { readMarkedSupergraph } from "../../gateway/access/marked-supergraph.ts";
import { isMet, missing, type Requirement } from "../../gateway/access/requirement.ts";
import { PERSONAS } from "../../platform/access/personas.ts";
import { OPEN_DOOR, type Viewer } from "../../platform/access/viewer.ts";
import type { Artifact } from "./artifact.ts";
import { markdownTable } from "./markdown-table.ts";

/** Everybody who asks, by role: the open door first. */
const VIEWERS: readonly Viewer[] = [
  OPEN_DOOR,
  ...Object.entries(PERSONAS).map(([role, { scopes }]) => ({ ...OPEN_DOOR, subject: role, role, scopes })),
];

const REGIONS = { NONE: "none", NATION: "the nation", PROVINCE: "one province", REGENCY: "one regency" } as const;

/** Somebody signed in who has no scope at all; what such a viewer lacks is what a field asks for. */
const WITHOUT_SCOPES: Viewer = { ...OPEN_DOOR, subject: "somebody" };

/** Fields of one type that ask for the same. */
interface Group {
  readonly type: string;
  readonly requirement: Requirement | undefined;
  readonly fields: readonly string[];
}

const groupsOf = (type: GraphQLNamedType, rules: ReadonlyMap<string, Requirement>): Group[] => {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const groups = new Map<string, Group>();
  for (const field of Object.keys(type.getFields())) {
    const requirement = rules.get(`${type.name}.${field}`);
    const key = JSON.stringify(requirement ?? null);
    const fields = [...(groups.get(key)?.fields ?? []), field];
    groups.set(key, { type: type.name, requirement, fields });
  }
  return [...groups.values()];
};

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const needs = (requirement: Requirement | undefined): string => {
  if (requirement === undefined) return "nothing";
  return missing(requirement, WITHOUT_SCOPES).replaceAll("scope ", "") || "a token";
};

const row = ({ type, requirement, fields }: Group): string[] => [
  `\`${type}\``,
  code(fields),
  needs(requirement),
  ...VIEWERS.map((viewer) => (requirement === undefined || isMet(requirement, viewer) ? "yes" : "–")),
];

/** docs/reference/permissions.md: which role may read which field, from the marks of the supergraph. */
export const permissions = (supergraphSdl: string, apiSdl: string): Artifact => {
  const { fields: rules } = readMarkedSupergraph(supergraphSdl).rules;
  const types = Object.values(buildSchema(apiSdl).getTypeMap()).filter((type) => !isIntrospectionType(type));
  const groups = types.map((type) => groupsOf(type, rules)).filter(({ length }) => length > 0);
  const isOpen = (group: readonly Group[]): boolean => group.every(({ requirement }) => requirement === undefined);
  const roles = Object.entries(PERSONAS).map(([role, { scopes, regions }]) => [role, code(scopes), REGIONS[regions]]);
  return {
    path: "docs/reference/permissions.md",
    content: `# Permissions

<!-- Generated from the marks in schema/ and platform/access/personas.ts by \`npm run generate\`. Do not edit. -->

Which role may read which field. A token's scopes decide, not the name of its role; the roles here are those of the
demo. A refused field is null with the error \`FORBIDDEN\`, and the rest is answered. How it is checked:
[access](../access.md).

A "yes" for data of families holds inside the viewer's regions; families elsewhere look as if they were not there.
Identities (names, card and account numbers) are masked without the scope \`identity:read\` and a stated purpose.
Counts of few people are suppressed for everybody: below 5 with \`aggregate:read\`, below 11 without.

## Roles

${markdownTable(["Role", "Scopes", "Regions"], [["public (no token)", "", "none"], ...roles])}
## Open to everybody

Every field of these types: ${code(groups.filter(isOpen).flatMap(([group]) => (group ? [group.type] : [])))}.

## By role

In "Needs", \`a + b\` is both, \`a / b\` is either, and a comma separates what must all be there.

${markdownTable(
  ["Type", "Fields", "Needs", ...VIEWERS.map(({ role }) => role)],
  groups.filter((group) => !isOpen(group)).flatMap((group) => group.map(row)),
)}`,
  };
};
