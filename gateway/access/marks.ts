import { type ConstDirectiveNode, type ConstValueNode, Kind } from "graphql";
import type { AccessLinks } from "./access-links.ts";
import { argumentOf } from "./links.ts";
import { allOf, OPEN, type Requirement } from "./requirement.ts";

/**
 * What the access directives on one element of a supergraph ask for; other directives ask for nothing.
 *
 * @throws Error when a directive has no readable scopes
 */
export const readMarks = (
  directives: readonly ConstDirectiveNode[] | undefined,
  { directives: names }: AccessLinks,
): Requirement =>
  allOf(
    (directives ?? []).map((directive): Requirement => {
      switch (names.get(directive.name.value)) {
        case "authenticated":
          return { ...OPEN, isSignedIn: true };
        case "requiresScopes":
          return { ...OPEN, scopes: [scopesOf(argumentOf(directive, "scopes"))] };
        case "policy":
          return { ...OPEN, isByPolicy: true };
        case undefined:
          return OPEN;
      }
    }),
  );

const scopesOf = (value: ConstValueNode | undefined): string[][] =>
  listOf(value).map((set) =>
    listOf(set).map((scope) => {
      if (scope.kind !== Kind.STRING) throw new Error("a scope is not a text");
      return scope.value;
    }),
  );

const listOf = (value: ConstValueNode | undefined): readonly ConstValueNode[] => {
  if (value?.kind !== Kind.LIST) throw new Error("an access mark names its scopes otherwise than as lists");
  return value.values;
};
