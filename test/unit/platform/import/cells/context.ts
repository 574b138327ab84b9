import { parseRegionCode } from "../../../../../platform/region-code.ts";
import type { CellContext } from "../../../../../platform/import/cells/cell.ts";

/** What cells are read with in tests: codes of Kemendagri stand for themselves, and one name is known. */
export const contextOf = (cells: Readonly<Record<string, string>> = {}): CellContext => ({
  regions: {
    byCode: (scheme, code, _level, name) => {
      if (code === "33.07.09.2001" && name === "Mekar") {
        return { value: parseRegionCode("33.07.01.2009"), corrected: "CODE_SUPERSEDED" };
      }
      return scheme === "KEMENDAGRI" && /^[\d.]+$/.test(code)
        ? { value: parseRegionCode(code) }
        : { refused: "REGION_UNKNOWN" };
    },
    byName: (name, _level, within) =>
      name === "Mekar" && within === "33.07"
        ? { value: parseRegionCode("33.07.01.2001") }
        : { refused: "REGION_NAME_UNKNOWN" },
  },
  keys: {
    identity: ["a key for tests only, long enough to be one"],
    pseudonym: "another key for tests, also long enough",
  },
  other: (field) => cells[field] ?? "",
});
