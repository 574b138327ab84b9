import { codeRange, levelOf, type RegionCode, type RegionLevel } from "../../../platform/region-code.ts";
import type { Scope, Statement } from "./statement.ts";

/** Which regions a question is about, other conditions aside. */
export interface RegionsAsked {
  readonly within: RegionCode;
  readonly level: RegionLevel;
}

/** `from` and `where` for all regions of a question; to be written after everything that reads from the scope. */
export const allRegionsSql = ({ within, level }: RegionsAsked, scope: Scope, statement: Statement): string => {
  const ofLevel = `r.level = ${statement.parameter(level, "text")}`;
  const { from, to } = codeRange(within);
  const inside =
    levelOf(within) === level
      ? `r.code = ${statement.parameter(within, "text")}`
      : `r.code >= ${statement.parameter(from, "text")} and r.code < ${statement.parameter(to, "text")}`;
  return `from region r\n${scope.joins()}\nwhere ${ofLevel} and ${inside}`;
};
