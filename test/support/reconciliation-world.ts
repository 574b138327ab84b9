import type { Catalogue } from "../../platform/measures/measure.ts";
import { createRandom, type Random } from "./operation-generator/random.ts";
import { measure, type ToldRegion, type World } from "./told-sources.ts";

const PUBLISHER = { id: "Kementerian", en: "Ministry" };
const MONEY = { unit: "RUPIAH", behaviour: "FLOW" } as const;
const FUND = { ...MONEY, grain: "YEAR", privacy: "OPEN" } as const;

const SOCIAL = ["PKH_ENTITLED", "PKH_ACTIVE_FAMILIES"];
const PAYMENT = [
  "PKH_ORDERED_AMOUNT",
  "PKH_CREDITED_AMOUNT",
  "PKH_WITHDRAWN_AMOUNT",
  "PKH_RETURNED_AMOUNT",
  "PKH_CREDITED_FAMILIES",
];
const VILLAGE = [
  "VILLAGE_FUND_CEILING",
  "VILLAGE_FUND_ADDITIONAL",
  "VILLAGE_FUND_TRANSFERRED",
  "VILLAGE_FUND_REALISED",
  "VILLAGE_FUND_CASH_AID",
];

const unitOf = (id: string): object => (id.endsWith("_FAMILIES") ? {} : MONEY);

/** Three sources with what is reconciled, and something before it, so that no figure is in the first place. */
export const RECONCILED: readonly Catalogue[] = [
  {
    source: "social-welfare",
    publisher: PUBLISHER,
    measures: ["PKH_FAMILIES", ...SOCIAL].map((id) => measure(id, unitOf(id))),
    attributes: [],
  },
  {
    source: "disbursement",
    publisher: PUBLISHER,
    measures: PAYMENT.map((id) => measure(id, unitOf(id))),
    attributes: [],
  },
  {
    source: "village-development",
    publisher: PUBLISHER,
    measures: ["INDEX_VILLAGES", ...VILLAGE].map((id) => measure(id, FUND)),
    attributes: [],
  },
];

/** Near to 1,000 by every side of every threshold, nothing, or far away. */
const amount = (random: Random): number | null => {
  if (random.chance(0.06)) return null;
  if (random.chance(0.06)) return 0;
  return random.chance(0.1)
    ? random.int(3_000)
    : random.pick([980, 989, 990, 991, 999, 1_000, 1_000, 1_001, 1_010, 1_011]);
};

/** What came back is little, and often not known. */
const returned = (random: Random): number | null => (random.chance(0.5) ? null : random.pick([0, 9, 10, 11]));

const region = (ids: readonly string[], random: Random): ToldRegion => {
  const values = ids.map((id) => [id, id === "PKH_RETURNED_AMOUNT" ? returned(random) : amount(random)]);
  const hidden = new Set(ids.filter((id) => id.startsWith("PKH_") && random.chance(0.08)));
  const others = ids.filter((id) => id.startsWith("PKH_") && random.chance(0.15));
  return { values: Object.fromEntries(values), hidden, hiddenOpen: new Set([...hidden, ...others]), attributes: {} };
};

/** Any figures of these regions in 2024; a source knows nothing of some of them, and kelurahan have no village fund. */
export const reconciledWorld = (seed: number, codes: readonly string[]): World => {
  const random = createRandom(seed);
  const of = (ids: readonly string[], isTold: (code: string) => boolean): ReadonlyMap<string, ToldRegion> =>
    new Map(codes.filter((code) => isTold(code) && !random.chance(0.04)).map((code) => [code, region(ids, random)]));
  return {
    "social-welfare 2024": of(SOCIAL, () => true),
    "disbursement 2024": of(PAYMENT, () => true),
    "village-development 2024": of(VILLAGE, (code) => code.length < 13 || code.charAt(9) !== "1"),
  };
};
