import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import type { Artifact } from "./artifact.ts";
import { markdownTable } from "./markdown-table.ts";

/** A description closes one of its clauses with the official term in parentheses: "Regional unit (wilayah)." */
const TERM = /\s*\((\p{L}[^()]*)\)(?=[.,:;](?:\s|$))/u;

interface Described {
  readonly place: string;
  readonly description: string;
}

const describedParts = (type: GraphQLNamedType): Described[] => {
  const own = { place: type.name, description: type.description ?? "" };
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value) => placed(`${type.name}.${value.name}`, value.description))];
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field) => placed(`${type.name}.${field.name}`, field.description)),
    ];
  }
  return [own];
};

const placed = (place: string, description: string | null | undefined): Described => ({
  place,
  description: description ?? "",
});

/** docs/glossary.md: the official Indonesian terms of the graph with their English text, read from the descriptions. */
export const glossary = (apiSdl: string): Artifact => {
  const places = new Map<string, string[]>();
  const rowKeys = new Map<string, readonly [term: string, english: string]>();
  const types = Object.values(buildSchema(apiSdl).getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  for (const { place, description } of types.flatMap(describedParts)) {
    const term = TERM.exec(description)?.[1];
    if (term === undefined) continue;
    const english = description.replace(TERM, "").replaceAll(/\s+/g, " ");
    const key = `${term.toLowerCase()}\n${english}`;
    rowKeys.set(key, [term, english]);
    places.set(key, [...(places.get(key) ?? []), `\`${place}\``]);
  }
  const rows = [...rowKeys].map(
    ([key, [term, english]]) => [term, english, (places.get(key) ?? []).join(", ")] as const,
  );
  return {
    path: "docs/glossary.md",
    content: `# Glossary

<!-- Generated from the descriptions in schema/ by \`npm run generate\`. Do not edit. -->

The official Indonesian terms behind the names of the graph.

${markdownTable(
  ["Indonesian", "English", "In the graph"],
  rows.toSorted((a, b) => a[0].localeCompare(b[0], "id") || a[1].localeCompare(b[1], "en")),
)}`,
  };
};
