import { type ConstDirectiveNode, type DocumentNode, Kind } from "graphql";
import { SCOPES } from "../platform/access/viewer.ts";
import { argumentOf, findLinks, textOf } from "../gateway/access/links.ts";
import { readMarks } from "../gateway/access/marks.ts";

/** The tag of what everybody may read. */
const OPEN_TAG = "open";

/**
 * What is wrong with the access rules of one subgraph's SDL. Every field of an object type needs a rule, so that nobody
 * opens one by forgetting it: an access mark or the tag "open", on the field or on its type. Marks may ask only for
 * scopes that exist. A field of another subgraph (`@external`) has its rule there.
 */
export const accessProblems = (service: string, document: DocumentNode): string[] => {
  const federation = findLinks(document).find(({ url }) => url.startsWith("https://specs.apollo.dev/federation/"));
  const named = (name: string): string => federation?.directive(name) ?? name;
  const links = {
    directives: new Map(
      (["authenticated", "requiresScopes", "policy"] as const).map((name) => [named(name), name] as const),
    ),
    types: new Set<string>(),
    nodes: new Set<ConstDirectiveNode>(),
  };
  const isOpen = (directive: ConstDirectiveNode): boolean =>
    directive.name.value === named("tag") && textOf(argumentOf(directive, "name")) === OPEN_TAG;
  const hasRule = (directives: readonly ConstDirectiveNode[] = []): boolean =>
    directives.some((directive) => isOpen(directive) || links.directives.has(directive.name.value));
  const unknownScopes = (place: string, directives: readonly ConstDirectiveNode[] | undefined): string[] =>
    readMarks(directives, links)
      .scopes.flat(2)
      .filter((scope) => !(SCOPES as readonly string[]).includes(scope))
      .map((scope) => `[${service}] ${place} asks for the scope ${scope}, which does not exist`);

  return document.definitions.flatMap((definition): string[] => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const type = definition.name.value;
    const fields = definition.fields ?? [];
    const without = fields.filter(
      ({ directives }) =>
        !hasRule(definition.directives) &&
        !hasRule(directives) &&
        !(directives ?? []).some((directive) => directive.name.value === named("external")),
    );
    return [
      ...without.map(
        ({ name }) =>
          `[${service}] ${type}.${name.value} has no access rule: mark it @tag(name: "open"), @authenticated or @requiresScopes`,
      ),
      ...unknownScopes(type, definition.directives),
      ...fields.flatMap(({ name, directives }) => unknownScopes(`${type}.${name.value}`, directives)),
    ];
  });
};
