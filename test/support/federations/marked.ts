import { type DocumentNode, type FieldDefinitionNode, Kind, parse, print, visit } from "graphql";
import type { Viewer } from "../../../platform/access/viewer.ts";
import type { Random } from "../operation-generator/random.ts";
import type { Federation } from "./federation.ts";

/** A mark that a test puts on a field or a type: its directive, and who may pass. */
export interface Mark {
  readonly directive: string;
  readonly allows: (viewer: Viewer) => boolean;
}

const has = ({ scopes }: Viewer, ...wanted: readonly string[]): boolean =>
  wanted.every((scope) => (scopes as readonly string[]).includes(scope));

const MARKS: readonly Mark[] = [
  { directive: "@authenticated", allows: ({ subject }) => subject !== null },
  { directive: '@requiresScopes(scopes: [["family:read"]])', allows: (viewer) => has(viewer, "family:read") },
  {
    directive: '@requiresScopes(scopes: [["family:read", "identity:read"], ["audit:read"]])',
    allows: (viewer) => has(viewer, "family:read", "identity:read") || has(viewer, "audit:read"),
  },
  { directive: '@policy(policies: [["never"]])', allows: () => false },
];

/** A federation with marks, by type (`Book`) and by field (`Book.title`). */
export interface MarkedFederation {
  readonly federation: Federation;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Names of fields in keys and requirements: the planner asks for them by itself. */
  readonly needed: ReadonlySet<string>;
}

/**
 * Puts marks on a federation at random: on objects and their fields, alike in every subgraph. Keys and fields that
 * others require stay unmarked, though their types may be marked.
 */
export const markAtRandom = (federation: Federation, random: Random): MarkedFederation => {
  const documents = Object.entries(federation.subgraphs).map(([name, sdl]) => [name, parse(sdl)] as const);
  const needed = new Set(documents.flatMap(([, document]) => neededNames(document)));
  const marks = new Map<string, Mark>();
  for (const coordinate of new Set(documents.flatMap(([, document]) => markable(document)))) {
    const isField = coordinate.includes(".");
    if (needed.has(coordinate.split(".").at(-1) ?? "") || !random.chance(isField ? 0.2 : 0.06)) continue;
    marks.set(coordinate, random.pick(MARKS));
  }
  const subgraphs = Object.fromEntries(documents.map(([name, document]) => [name, withMarks(document, marks)]));
  return { federation: { ...federation, name: `${federation.name}, marked`, subgraphs }, marks, needed };
};

const uses = (node: { readonly directives?: readonly { readonly name: { readonly value: string } }[] }, name: string) =>
  (node.directives ?? []).some((directive) => directive.name.value === name);

/** Names in any key, requirement or provision, whatever the type. */
const neededNames = (document: DocumentNode): string[] => {
  const names: string[] = [];
  visit(document, {
    Directive({ name, arguments: given }) {
      if (!["key", "requires", "provides"].includes(name.value)) return;
      for (const { value } of given ?? [])
        if (value.kind === Kind.STRING) names.push(...(value.value.match(/\w+/g) ?? []));
    },
  });
  return names;
};

const ROOTS = ["Query", "Mutation"];

const markable = (document: DocumentNode): string[] =>
  document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || uses(definition, "interfaceObject")) return [];
    const type = definition.name.value;
    const fields = (definition.fields ?? []).filter((field) => !uses(field, "external"));
    return [...(ROOTS.includes(type) ? [] : [type]), ...fields.map((field) => `${type}.${field.name.value}`)];
  });

const withMarks = (document: DocumentNode, marks: ReadonlyMap<string, Mark>): string =>
  document.definitions
    .map((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || uses(definition, "interfaceObject"))
        return print(definition);
      const type = definition.name.value;
      const marked = (field: FieldDefinitionNode): string =>
        `${print(field)} ${uses(field, "external") ? "" : (marks.get(`${type}.${field.name.value}`)?.directive ?? "")}`;
      const head = print({ ...definition, fields: [] }).trim();
      return `${head} ${marks.get(type)?.directive ?? ""} {\n${(definition.fields ?? []).map(marked).join("\n")}\n}`;
    })
    .join("\n");
