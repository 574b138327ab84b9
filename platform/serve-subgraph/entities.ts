import type { GraphQLResolveInfo } from "graphql";
import { AppError } from "../errors.ts";
import type { ResolveReferences } from "./definition.ts";

interface Representation {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/**
 * Answers `_entities`: the representations of each type in one call, every answer at the place of its representation,
 * duplicates and unknown entities included.
 */
export const resolveEntities =
  (resolvers: Readonly<Record<string, ResolveReferences<unknown>>>) =>
  async (
    representations: readonly Representation[],
    context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<unknown[]> => {
    const answers: unknown[] = representations.map(() => null);
    await Promise.all(
      [...placesByType(representations)].map(async ([type, places]) => {
        const resolve = resolvers[type];
        if (resolve === undefined)
          throw new AppError("INTERNAL_SERVER_ERROR", {}, new Error(`no resolver for ${type}`));
        const asked = places.map((place) => representations[place] ?? {});
        const entities = await resolve(asked, context, info);
        if (entities.length !== places.length)
          throw new Error(`${type} answered ${entities.length} of ${places.length}`);
        for (const [index, place] of places.entries()) answers[place] = named(type, entities[index]);
      }),
    );
    return answers;
  };

const placesByType = (representations: readonly Representation[]): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, { __typename }] of representations.entries()) {
    const group = places.get(__typename);
    if (group === undefined) places.set(__typename, [place]);
    else group.push(place);
  }
  return places;
};

/** The union `_Entity` learns the type of an answer from its `__typename`. */
const named = (type: string, entity: unknown): unknown =>
  typeof entity === "object" && entity !== null ? Object.assign(entity, { __typename: type }) : null;
