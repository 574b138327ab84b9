import type { CellContext, CellKind } from "../../../platform/import/cells/cell.ts";
import { isTotalName } from "../../../platform/import/total-name.ts";
import { NATION, type RegionCode } from "../../../platform/region-code.ts";

/** Stands for no region but for all rows of the file. */
export const ALL_ROWS = "TOTAL" as RegionCode;

/** The nation's name alone is the total of the file; beside DJPK's code of no region it is what no region has. */
const NATIONAL = /^(?:(?:grand\s+)?(?:jumlah|total)\s+)?(?:nasional|indonesia)[\s:]*$/i;
const NOT_DETAILED = /\b(?:belum|tidak)\s+dirinci\b/i;
/** DJPK's code of no region at all. */
const NO_REGION = /^0+(?:\.0+)?$/;

/** Fields of the codes that may stand beside the name. */
interface CodeFields {
  readonly djpk: string;
  readonly kemendagri: string;
}

/**
 * Names of local governments as DJPK writes them; the nation where an amount is not detailed by region. A name that is not
 * known, or is of several regions, is found by the Kemendagri code beside it.
 */
export const localGovernment = (fields: CodeFields): CellKind<RegionCode> => ({
  form: {
    id: "nama kabupaten atau kota, Nasional dengan kode 00.00 untuk jumlah yang belum dirinci, atau Total",
    en: "name of a regency or city, Nasional with the code 00.00 for an amount that is not detailed, or Total",
  },
  example: "Kab. Wonosobo",
  read: (text, context) => {
    if (isTotalName(text)) return { value: ALL_ROWS };
    if (isNotDetailed(text, fields, context)) return { value: NATION };
    if (NATIONAL.test(text)) return { value: ALL_ROWS };
    const named = context.regions.byName(text, "REGENCY");
    const code = context.other(fields.kemendagri);
    return "refused" in named && code !== "" ? context.regions.byCode("KEMENDAGRI", code, "REGENCY", text) : named;
  },
});

const isNotDetailed = (text: string, { djpk, kemendagri }: CodeFields, { other }: CellContext): boolean =>
  other(kemendagri) === "" && (NOT_DETAILED.test(text) || NO_REGION.test(other(djpk)));
