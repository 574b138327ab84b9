import { useQuery } from "@tanstack/react-query";
import type { MissingReason, RegionLink } from "../../../presentation/report-document.ts";
import { askGraph } from "../../client/ask-graph.ts";
import { type AreaLevel, levelOf } from "./place.ts";

/** Why figures are missing; null when none is. */
type Absence = { readonly reason: MissingReason } | null;

/** What was agreed with a region in a year, beside what it has reached. */
export interface Progress extends RegionLink {
  readonly coordination: {
    readonly agreed: number | null;
    readonly done: number | null;
    readonly overdue: number | null;
    readonly provenance: "PUBLISHED" | "IMPORTED" | "SYNTHETIC" | null;
    readonly asOf: string | null;
    readonly absence: Absence;
  } | null;
  readonly graduation: {
    readonly rate: number | null;
    readonly provenance: string | null;
    readonly absence: Absence;
  } | null;
  readonly disbursement: {
    readonly ordered: { readonly families: number | null } | null;
    readonly credited: { readonly families: number | null } | null;
    readonly provenance: string | null;
    readonly absence: Absence;
  } | null;
}

interface AreaProgress {
  readonly area: Progress & { readonly ancestors: readonly RegionLink[] };
  readonly parts: readonly Progress[];
}

const FIELDS = `code name level
  coordination(year: $year) { agreed done overdue provenance asOf absence { reason } }
  graduation(year: $year) { rate provenance absence { reason } }
  disbursement(period: $period, programme: PKH) { ordered { families } credited { families } provenance absence { reason } }`;

const PROGRESS = `query PemetaanProgres($code: RegionCode!, $year: Int!, $period: Period!, $level: RegionLevel!, $hasParts: Boolean!) {
  region(code: $code) { ${FIELDS} ancestors { code name level } }
  regions(within: $code, level: $level, first: 100) @include(if: $hasParts) { nodes { ${FIELDS} } }
}`;

/** Meetings agree with regencies: what the parts of an area are. */
const PARTS: Readonly<Record<AreaLevel, AreaLevel | null>> = { NATION: "PROVINCE", PROVINCE: "REGENCY", REGENCY: null };

const askProgress = async (code: string, year: number, signal: AbortSignal): Promise<AreaProgress | null> => {
  const parts = PARTS[levelOf(code)];
  const { region, regions } = await askGraph<{
    readonly region: AreaProgress["area"] | null;
    readonly regions?: { readonly nodes: readonly Progress[] };
  }>(PROGRESS, { code, year, period: `${year}`, level: parts ?? "REGENCY", hasParts: parts !== null }, { signal });
  return region === null ? null : { area: region, parts: regions?.nodes ?? [] };
};

/** The figures of an area and of the regions below it; null where there is no such region. */
export const useProgress = (code: string, year: number | undefined) =>
  useQuery({
    queryKey: ["coordination", "progress", code, year],
    queryFn: ({ signal }) => askProgress(code, year ?? 0, signal),
    enabled: year !== undefined,
  });

const YEARS_LOOKED_AT = 4;

const askLatestYear = async (code: string, signal: AbortSignal): Promise<number> => {
  const last = new Date().getFullYear();
  const years = Array.from({ length: YEARS_LOOKED_AT }, (_, ago) => last - ago);
  const fields = years.map((year) => `of${year}: coordination(year: ${year}) { agreed }`).join(" ");
  const { region } = await askGraph<{ region: Record<string, { agreed: number | null } | null> | null }>(
    `query TahunKoordinasi($code: RegionCode!) { region(code: $code) { ${fields} } }`,
    { code },
    { signal },
  );
  return years.find((year) => (region?.[`of${year}`]?.agreed ?? 0) > 0) ?? last;
};

/** The latest year of which a region has agreed anything, else this year; asked only where the address names none. */
export const useLatestYear = (code: string, isAsked: boolean) =>
  useQuery({
    queryKey: ["coordination", "year", code],
    queryFn: ({ signal }) => askLatestYear(code, signal),
    enabled: isAsked,
  });
