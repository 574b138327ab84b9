import DataLoader from "dataloader";
import { isInScope } from "../access/region-scope.ts";
import { type FamilyId, parseFamilyId } from "../identity/family-id.ts";
import type { ResolveReferences, SubgraphContext } from "./definition.ts";

/** One question about many families, such as "the members of each". */
export interface FamilyQuestion<Argument, Answer> {
  /** The answer for one family; all families asked for in one tick share one statement. */
  load(family: FamilyId, argument: Argument): Promise<Answer>;
}

/** A row that answers a question for one family. */
interface OfFamily {
  readonly familyId: string;
}

/** The repository function of a question: all families, one argument, one statement. Rows may come in any order. */
type AskFamilies<Argument, Row> = (families: readonly FamilyId[], argument: Argument) => Promise<readonly Row[]>;

/** A question with one row for each family; a family without a row gets null. */
export const createFamilyQuestion = <Argument extends string | number | null, Row extends OfFamily>(
  ask: AskFamilies<Argument, Row>,
): FamilyQuestion<Argument, Row | null> =>
  questionOf(async (families, argument) => {
    const byFamily = new Map((await ask(families, argument)).map((row) => [row.familyId, row]));
    return families.map(({ id }) => byFamily.get(id) ?? null);
  });

/** A question with several rows for each family, in the order in which they come; a family without rows gets none. */
export const createFamilyListQuestion = <Argument extends string | number | null, Row extends OfFamily>(
  ask: AskFamilies<Argument, Row>,
): FamilyQuestion<Argument, readonly Row[]> =>
  questionOf(async (families, argument) => {
    const byFamily = new Map<string, Row[]>(families.map(({ id }) => [id, []]));
    for (const row of await ask(families, argument)) byFamily.get(row.familyId)?.push(row);
    return families.map(({ id }) => byFamily.get(id) ?? []);
  });

const questionOf = <Argument, Answer>(
  answer: (families: readonly FamilyId[], argument: Argument) => Promise<readonly Answer[]>,
): FamilyQuestion<Argument, Answer> => {
  const loaders = new Map<Argument, DataLoader<FamilyId, Answer, string>>();
  return {
    load: (family, argument) => {
      const known = loaders.get(argument);
      if (known !== undefined) return known.load(family);
      const made = new DataLoader<FamilyId, Answer, string>((families) => answer(families, argument), {
        cacheKeyFn: ({ id }) => id,
      });
      loaders.set(argument, made);
      return made.load(family);
    },
  };
};

/**
 * The two array parameters that name these families: `where regency_code = any($1) and family_id = any($2)`. The ids would
 * do; with the regencies a distributed table asks the shards that hold them and no others. Ids have been read by
 * `parseFamilyId` or come from a table, so nothing in them has to be escaped.
 */
export const familyLists = (families: readonly FamilyId[]): readonly [regencies: string, ids: string] => [
  listOf(new Set(families.map(({ regencyCode }) => regencyCode))),
  listOf(new Set(families.map(({ id }) => id))),
];

const listOf = (texts: ReadonlySet<string>): string => `{${[...texts].join(",")}}`;

type FamilyContext = Pick<SubgraphContext, "viewer" | "reads">;

type Representation = Readonly<Record<string, unknown>>;

/**
 * The families that representations name and the viewer may see, each at its place. What names no family, and what names
 * one of another region, is null alike, before any statement.
 */
export const familiesInScope = (
  representations: readonly Representation[],
  { viewer }: Pick<FamilyContext, "viewer">,
): readonly (FamilyId | null)[] =>
  representations.map(({ id }) => {
    const family = readFamilyId(id);
    return family !== null && isInScope(viewer, family.regencyCode) ? family : null;
  });

/**
 * Representations of families as what `familiesInScope` makes of them, noted for the audit: for the subgraphs that add to
 * families. That a family exists is known by the subgraph that owns it.
 */
export const familyReferences: ResolveReferences<FamilyContext> = (representations, context) => {
  const families = familiesInScope(representations, context);
  context.reads.note(
    "FACTS",
    families.flatMap((family) => family?.id ?? []),
  );
  return families;
};

/** In a batch of entities one malformed id must not cost the others their answer. */
const readFamilyId = (value: unknown): FamilyId | null => {
  try {
    return parseFamilyId(value);
  } catch {
    return null;
  }
};
