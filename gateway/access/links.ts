import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  Kind,
  type SchemaDefinitionNode,
  type SchemaExtensionNode,
} from "graphql";

/** One `@link` of a schema document: a specification, and what its parts are called in the document. */
export interface Link {
  readonly node: ConstDirectiveNode;
  /** Address with version, as written: `https://specs.apollo.dev/requiresScopes/v0.1`. */
  readonly url: string;
  /** What the specification's directive of that name is called here, without the `@`. */
  directive(name: string): string;
  /** What its type of that name is called here. */
  type(name: string): string;
}

const LINK_ITSELF = "https://specs.apollo.dev/link/";

/** The links of a schema document, in order. */
export const findLinks = (document: DocumentNode): Link[] => {
  const applied = document.definitions.filter(isSchema).flatMap(({ directives }) => directives ?? []);
  const own = applied.find((directive) => textOf(argumentOf(directive, "url"))?.startsWith(LINK_ITSELF));
  const name = own?.name.value ?? "link";
  return applied.filter((directive) => directive.name.value === name).flatMap(readLink);
};

const isSchema = (
  definition: DocumentNode["definitions"][number],
): definition is SchemaDefinitionNode | SchemaExtensionNode =>
  definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION;

const readLink = (node: ConstDirectiveNode): Link[] => {
  const url = textOf(argumentOf(node, "url"));
  if (url === undefined) return [];
  const spec = url.split("/").at(-2) ?? "";
  const prefix = textOf(argumentOf(node, "as")) ?? spec;
  const imported = importsOf(argumentOf(node, "import"));
  return [
    {
      node,
      url,
      // The directive that is named like its specification is called like the link; every other part gets a prefix.
      directive: (name) => imported.get(`@${name}`)?.slice(1) ?? (name === spec ? prefix : `${prefix}__${name}`),
      type: (name) => imported.get(name) ?? `${prefix}__${name}`,
    },
  ];
};

/** What is imported, with the name it gets: `"@key"` or `{name: "@key", as: "@id"}`. */
const importsOf = (value: ConstValueNode | undefined): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const item of value?.kind === Kind.LIST ? value.values : []) {
    const member = (name: string) =>
      item.kind === Kind.OBJECT ? textOf(item.fields.find((field) => field.name.value === name)?.value) : undefined;
    const name = textOf(item) ?? member("name");
    if (name !== undefined) names.set(name, member("as") ?? name);
  }
  return names;
};

/** The value of a directive's argument, if it is given. */
export const argumentOf = (directive: ConstDirectiveNode, name: string): ConstValueNode | undefined =>
  directive.arguments?.find((argument) => argument.name.value === name)?.value;

/** A string's value. */
export const textOf = (value: ConstValueNode | undefined): string | undefined =>
  value?.kind === Kind.STRING ? value.value : undefined;
