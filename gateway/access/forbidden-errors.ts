import { GraphQLError } from "graphql";
import { AppError } from "../../platform/errors.ts";
import type { Path } from "../engine/compiled/plan/targets.ts";

/** How many refused places of one answer are told one by one; the last one stands for all that follow. */
const MOST_ERRORS = 100;

/** The refusals of one answer. */
export interface ForbiddenErrors {
  add(coordinate: string, path: Path): void;
  all(): readonly GraphQLError[];
}

/** Collects refusals; `missing` says what the viewer lacks for a field. */
export const createForbiddenErrors = (missing: (coordinate: string) => string): ForbiddenErrors => {
  const told: Array<readonly [coordinate: string, path: Path]> = [];
  let places = 0;
  return {
    add(coordinate, path) {
      places += 1;
      if (told.length < MOST_ERRORS) told.push([coordinate, path]);
    },
    all: () =>
      told.map(([field, path], index) => {
        const isLast = index === MOST_ERRORS - 1;
        const failure = new AppError("FORBIDDEN", {
          field,
          missing: missing(field),
          places: isLast ? places - index : 1,
        });
        return new GraphQLError(failure.message, {
          path,
          originalError: failure,
          extensions: { ...failure.extensions },
        });
      }),
  };
};
