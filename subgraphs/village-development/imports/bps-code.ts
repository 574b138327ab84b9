import type { CellKind } from "../../../platform/import/cells/cell.ts";
import type { RegionCode } from "../../../platform/region-code.ts";

/** A code of BPS, and the region that the alias table leads it to; null where it knows none. */
export interface BpsCode {
  readonly code: string;
  readonly region: RegionCode | null;
}

/** Codes of regencies by BPS, which stand beside those of Kemendagri. One that is not known is no reason to refuse a row. */
export const bpsRegency = (): CellKind<BpsCode> => ({
  form: { id: "kode kabupaten/kota menurut BPS", en: "code of a regency by BPS" },
  example: "3307",
  read: (code, { regions }) => {
    const found = regions.byCode("BPS", code, "REGENCY", "");
    return { value: { code, region: "value" in found ? found.value : null } };
  },
});
