import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type SelectionNode,
} from "graphql";
import type { MaybePromise } from "../maybe-promise.ts";
import type { RegionCode } from "../region-code.ts";
import type { Question } from "./question.ts";

/** A question with its argument: what a field of `Region` is answered from. */
export interface BoundQuestion<Row> {
  load(code: RegionCode): MaybePromise<Row | null>;
  fetch(codes: readonly RegionCode[]): Promise<void>;
}

export const bind = <Argument, Row>(question: Question<Argument, Row>, argument: Argument): BoundQuestion<Row> => ({
  load: (code) => question.load(code, argument),
  fetch: (codes) => question.fetch(codes, argument),
});

/** For fields of `Region`: the question that answers the field with given arguments. */
export type FieldQuestions<Context> = Readonly<
  Record<string, (args: never, context: Context) => BoundQuestion<unknown>>
>;

/**
 * Fetches what a list of regions will be asked, one statement a field, before the regions are resolved one by one. The
 * fields then find their rows at once, which spares a promise a region and field. A field without a question here, or with
 * arguments that are not valid, is left to its resolver.
 */
export const fetchAhead = async <Context>(
  questions: FieldQuestions<Context>,
  regions: readonly { readonly code: RegionCode }[],
  info: GraphQLResolveInfo,
  context: Context,
): Promise<void> => {
  if (regions.length < 2) return;
  const codes = [...new Set(regions.map(({ code }) => code))];
  const fields = info.fieldNodes.flatMap((node) =>
    regionFields(node.selectionSet?.selections ?? [], getNamedType(info.returnType), info),
  );
  const region = info.schema.getType("Region");
  if (!isObjectType(region)) return;
  await Promise.all(
    fields.map(async (node) => {
      const field = region.getFields()[node.name.value];
      const question = questions[node.name.value];
      if (field === undefined || question === undefined) return;
      try {
        // The arguments have just been read by the field's own definition.
        await question(getArgumentValues(field, node, info.variableValues) as never, context).fetch(codes);
      } catch {
        // The resolver meets the same fault and reports it with the field's path.
      }
    }),
  );
};

/** The fields selected on the regions that a field leads to, through fragments and connections; not those of regions inside them. */
const regionFields = (
  selections: readonly SelectionNode[],
  type: GraphQLNamedType | undefined,
  info: GraphQLResolveInfo,
): FieldNode[] =>
  selections
    .filter((node) => isIncluded(node, info))
    .flatMap((node) => {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition === undefined ? type : info.schema.getType(node.typeCondition.name.value);
        return regionFields(node.selectionSet.selections, condition, info);
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = info.fragments[node.name.value];
        if (fragment === undefined) return [];
        const condition = info.schema.getType(fragment.typeCondition.name.value);
        return regionFields(fragment.selectionSet.selections, condition, info);
      }
      if (!isObjectType(type)) return [];
      if (type.name === "Region") return [node];
      const field = type.getFields()[node.name.value];
      return regionFields(node.selectionSet?.selections ?? [], field && getNamedType(field.type), info);
    });

const isIncluded = (node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] !== false;
