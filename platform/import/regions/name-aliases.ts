import type { RegionLevel } from "../../region-code.ts";

interface NameAlias {
  readonly level: RegionLevel;
  /** As files write it. */
  readonly name: string;
  readonly region: string;
  /** Whose files have it. */
  readonly seenIn: string;
}

const DJPK = "Portal Transfer ke Daerah, DJPK Kementerian Keuangan, 2023–2024";

/** Names that no rule leads to a region. A spelling that only looks like another one is never guessed; it is listed here. */
export const NAME_ALIASES: readonly NameAlias[] = [
  { level: "REGENCY", name: "Kota Padang Sidempuan", region: "12.77", seenIn: DJPK },
  { level: "REGENCY", name: "Kab. OKU Timur", region: "16.08", seenIn: DJPK },
  { level: "REGENCY", name: "Kab. OKU Selatan", region: "16.09", seenIn: DJPK },
  { level: "REGENCY", name: "Kab. Pangkajene Kepulauan", region: "73.10", seenIn: DJPK },
];
