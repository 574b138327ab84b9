import { AppError } from "../../platform/errors.ts";
import type { AskGraph } from "../../platform/exports/exporter.ts";
import { type Period, parsePeriod } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import { latestYearQuery } from "./query.ts";

/** So many years are looked at, this one included. */
const YEARS = 8;

interface Told {
  readonly absence?: { readonly reason: string } | null;
  readonly credited?: Told | null;
}

/** Whether a source tells anything of its main figure: a hidden one is there, one that is never there is not missed. */
const isTold = (part: Told | null | undefined): boolean => {
  if (part === null || part === undefined) return false;
  const { absence = null, credited } = part;
  const reason = absence?.reason ?? credited?.absence?.reason ?? null;
  return credited !== null && reason !== "NOT_AVAILABLE";
};

const PARTS = ["welfare", "disbursement", "fund", "enterprises"] as const;

/**
 * The latest year for which most sources have figures of a region.
 *
 * @throws AppError REGION_UNKNOWN, and what `ask` throws
 */
export const latestYear = async (ask: AskGraph, code: RegionCode, now: Date): Promise<Period> => {
  const years = Array.from({ length: YEARS }, (_, place) => now.getUTCFullYear() - place);
  const { data } = await ask(latestYearQuery(years), { code });
  const region = data["region"] as Readonly<Record<string, Told | null>> | null; // as the query asks for
  if (region === null) throw new AppError("REGION_UNKNOWN", { value: code });
  const counted = years.map((year) => ({
    year,
    told: PARTS.filter((part) => isTold(region[`${part}${year}`])).length,
  }));
  const [best] = counted.toSorted((a, b) => b.told - a.told || b.year - a.year);
  return parsePeriod(String(best?.year ?? now.getUTCFullYear() - 1));
};
