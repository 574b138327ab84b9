import { type FieldNode, getArgumentValues, type GraphQLResolveInfo, isObjectType } from "graphql";
import type { MaybePromise } from "../maybe-promise.ts";
import type { RegionCode } from "../region-code.ts";
import { addColumns, type ColumnTable } from "./field-columns.ts";
import type { Question } from "./question.ts";
import { fieldsOfAllRegions, fieldsOfItsRegions } from "./region-fields.ts";

/** A question with its argument: what a field of `Region` is answered from. */
export interface BoundQuestion<Row> {
  /** By both, fields that ask the same are known. */
  readonly question: unknown;
  readonly argument: unknown;
  /** What the fields of the summary read; where it is not said, all columns are fetched. */
  readonly columns?: ColumnTable | undefined;
  load(code: RegionCode): MaybePromise<Row | null>;
  fetch(codes: readonly RegionCode[], columns?: readonly string[]): Promise<void>;
}

/** @param columns what the fields of the summary read: see `FieldColumns` */
export const bind = <Argument, Row, Column extends string>(
  question: Question<Argument, Row, Column>,
  argument: Argument,
  columns?: ColumnTable,
): BoundQuestion<Row> => ({
  question,
  argument,
  columns,
  load: (code) => question.load(code, argument),
  // They stand in `columns`, which was written for this question.
  fetch: (codes, wanted) => question.fetch(codes, argument, wanted as readonly Column[] | undefined),
});

/** For fields of `Region`: the question that answers the field with given arguments. */
export type FieldQuestions<Context> = Readonly<
  Record<string, (args: never, context: Context) => BoundQuestion<unknown>>
>;

/**
 * Fetches what a list of regions will be asked, one statement a question, before the regions are resolved one by one. The
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
  const asked = questionsOf(questions, info, context);
  const here = new Set(fieldsOfItsRegions(info).map((node) => asked.get(node)));
  await Promise.all(
    [...here].map(async (wanted) => {
      if (wanted === undefined) return;
      // The resolver meets a failure as well, and reports it with the field's path.
      await wanted.bound.fetch(codes, wanted.columns && [...wanted.columns]).catch(() => {});
    }),
  );
};

/** A question, and the columns that the operation reads of its rows; undefined for all. */
interface Wanted {
  readonly bound: BoundQuestion<unknown>;
  columns: Set<string> | undefined;
}

/**
 * The questions that the fields of regions ask. Regions elsewhere in the operation may be those of this list and find its
 * rows, so the columns of a question are those that are read of it anywhere.
 */
const questionsOf = <Context>(
  questions: FieldQuestions<Context>,
  info: GraphQLResolveInfo,
  context: Context,
): ReadonlyMap<FieldNode, Wanted> => {
  const byQuestion = new Map<unknown, Map<unknown, Wanted>>();
  const byNode = new Map<FieldNode, Wanted>();
  for (const node of fieldsOfAllRegions(info)) {
    const bound = bindField(questions, node, info, context);
    if (bound === undefined) continue;
    const byArgument = byQuestion.get(bound.question) ?? new Map<unknown, Wanted>();
    byQuestion.set(bound.question, byArgument);
    const wanted = byArgument.get(bound.argument) ?? { bound, columns: bound.columns && new Set() };
    byArgument.set(bound.argument, wanted);
    byNode.set(node, wanted);
    if (bound.columns === undefined) wanted.columns = undefined;
    if (bound.columns === undefined || wanted.columns === undefined) continue;
    addColumns(wanted.columns, node.selectionSet?.selections ?? [], bound.columns, info);
  }
  return byNode;
};

/** The question of a field; undefined where it has none, or its arguments are not valid. */
const bindField = <Context>(
  questions: FieldQuestions<Context>,
  node: FieldNode,
  info: GraphQLResolveInfo,
  context: Context,
): BoundQuestion<unknown> | undefined => {
  const region = info.schema.getType("Region");
  const question = questions[node.name.value];
  if (!isObjectType(region) || question === undefined) return undefined;
  const field = region.getFields()[node.name.value];
  if (field === undefined) return undefined;
  try {
    // The arguments are read by the field's own definition.
    return question(getArgumentValues(field, node, info.variableValues) as never, context);
  } catch {
    return undefined; // the resolver meets the same fault and reports it with the field's path
  }
};
