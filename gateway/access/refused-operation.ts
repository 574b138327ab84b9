import { createHash } from "node:crypto";
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, print } from "graphql";
import type { Viewer } from "../../platform/access/viewer.ts";
import { findConditions, isIncludedWith } from "../engine/compiled/operation/conditions.ts";
import { createLru } from "../engine/compiled/operation/lru.ts";
import { type Coerced, compileVariables } from "../engine/compiled/operation/variables.ts";
import { createCollector } from "../engine/compiled/projection/collect-fields.ts";
import { allowedDocument, type AllowedDocument, chooseTypenameKey } from "./allowed-document.ts";
import { compileRefusedAnswer } from "./refused-answer.ts";
import { findRefusedFields, fragmentsOf } from "./refused-fields.ts";
import { isMet, missing, OPEN, type Requirement } from "./requirement.ts";

/** How many combinations of `@skip` and `@include` values one operation keeps. */
const KEPT_VARIANTS = 16;

/** An operation of which a viewer may not read everything. */
export interface RefusedOperation {
  /** What is executed instead, with its text and the hash of it; undefined when nothing is left. */
  readonly allowed: (AllowedDocument & { readonly source: string; readonly queryHash: string }) | undefined;
  /** Checks the variables of the whole operation. */
  readonly coerce: (raw: Readonly<Record<string, unknown>>) => Coerced;
  /** Makes the answer from that of the allowed part. Throws a GraphQLError when a condition's variable is null. */
  readonly answerFor: (coerced: Readonly<Record<string, unknown>>) => ReturnType<typeof compileRefusedAnswer>;
}

/** Works out what a viewer may not read of an operation; undefined when it is nothing. */
export const compileRefusedOperation = (
  schema: GraphQLSchema,
  rules: ReadonlyMap<string, Requirement>,
  viewer: Viewer,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): RefusedOperation | undefined => {
  const rootType = schema.getRootType(operation.operation);
  const fragments = fragmentsOf(document);
  const refused = findRefusedFields(schema, operation, fragments, rules, (requirement) => !isMet(requirement, viewer));
  if (refused.fields.size === 0 || !rootType) return undefined;
  const typenameKey = chooseTypenameKey(document);
  const allowed = allowedDocument(operation, fragments, refused, typenameKey);
  const source = allowed && print(allowed.document);
  const conditions = findConditions(document);
  const variants = createLru<ReturnType<typeof compileRefusedAnswer>>(KEPT_VARIANTS);
  return {
    allowed: allowed && source !== undefined ? { ...allowed, source, queryHash: hashOf(source) } : undefined,
    coerce: compileVariables(schema, operation),
    answerFor(coerced) {
      const name = conditions.variantOf(coerced);
      let answer = variants.get(name);
      if (answer === undefined) {
        answer = compileRefusedAnswer(
          {
            schema,
            collector: createCollector(schema, fragments, isIncludedWith(coerced)),
            refused,
            typenameKey,
            missing: (coordinate) => missing(rules.get(coordinate) ?? OPEN, viewer),
          },
          { set: operation.selectionSet, type: rootType },
        );
        variants.set(name, answer);
      }
      return answer;
    },
  };
};

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
