import { AppError } from "../errors.ts";
import { nearestName } from "../nearest-name.ts";
import type { AnyImportFormat } from "./format.ts";
import { fieldOfHeading } from "./match-header.ts";
import type { SetValue } from "./parse-options.ts";

/**
 * The texts by field. What tells who somebody is, is never the same for all rows, and would stand in the ledger.
 *
 * @throws AppError SET_UNKNOWN
 */
export const givenValues = (format: AnyImportFormat, set: readonly SetValue[]): ReadonlyMap<string, string> =>
  new Map(
    set.map(({ heading, text }) => {
      const field = fieldOfHeading(format.columns, heading);
      if (field !== undefined && format.columns[field]?.isPersonal !== true) return [field, text] as const;
      const headings = Object.values(format.columns).flatMap((column) =>
        column.isPersonal === true ? [] : [column.heading],
      );
      const near = nearestName(heading, headings);
      throw new AppError("SET_UNKNOWN", {
        value: heading,
        format: format.id,
        headings: near === undefined ? headings.join(", ") : near,
      });
    }),
  );

/** All that decides how a file is read beside its format, as one text; empty where nothing does. */
export const readingText = (given: ReadonlyMap<string, string>, sheet: string | undefined): string =>
  [
    ...(sheet === undefined ? [] : [`sheet=${sheet}`]),
    ...[...given].map(([field, text]) => `${field}=${text}`).toSorted(),
  ].join("\n");
