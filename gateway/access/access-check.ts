import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { Viewer } from "../../platform/access/viewer.ts";
import { createLru, type Lru } from "../engine/compiled/operation/lru.ts";
import { compileRefusedOperation, type RefusedOperation } from "./refused-operation.ts";
import type { AccessRules } from "./rules.ts";

/** How many kinds of viewers and operations one document keeps its verdicts for. */
const KEPT_VERDICTS = 64;

/** What a viewer may not read of an operation; undefined when they may read all of it. */
export type AccessCheck = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  viewer: Viewer,
) => RefusedOperation | undefined;

/** A verdict; wrapped, since a kept "nothing refused" is undefined too. */
interface Verdict {
  readonly refused: RefusedOperation | undefined;
}

/**
 * Makes the check of one generation of the schema. Verdicts are kept with the parsed document, which the server keeps
 * by its text, so a check is two look-ups.
 */
export const createAccessCheck = (schema: GraphQLSchema, { fields }: AccessRules): AccessCheck => {
  if (fields.size === 0) return () => undefined;
  const verdicts = new WeakMap<DocumentNode, Lru<Verdict>>();
  return (document, operation, viewer) => {
    let known = verdicts.get(document);
    if (known === undefined) {
      known = createLru(KEPT_VERDICTS);
      verdicts.set(document, known);
    }
    const key = `${operation.name?.value ?? ""} ${kindOf(viewer)}`;
    let verdict = known.get(key);
    if (verdict === undefined) {
      verdict = { refused: compileRefusedOperation(schema, fields, viewer, document, operation) };
      known.set(key, verdict);
    }
    return verdict.refused;
  };
};

/** Everything of a viewer that a requirement looks at. */
const kindOf = ({ subject, scopes }: Viewer): string => `${subject === null ? "" : "signed-in "}${scopes.join(" ")}`;
