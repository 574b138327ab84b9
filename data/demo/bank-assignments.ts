import type { Row } from "../read-published.ts";
import { createChance, DEMO, type DemoContext } from "./context.ts";
import { draw, mix } from "./hash.ts";
import { regenciesOf } from "./tree.ts";

/** Which bank pays a programme in a regency, and when. */
export interface BankAssignment {
  readonly regency: number;
  readonly programme: "PKH" | "SEMBAKO";
  readonly bankId: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sourceId: string;
  /** Share of the regency's families, against the other banks at the same time. */
  readonly weight: number;
}

const PROGRAMMES = ["PKH", "SEMBAKO"] as const;
const MAIN_WEIGHT = 100;
const SECOND_WEIGHT = 40;
const POST_WEIGHT = 4;
const SECOND_PERCENT = 20;
const POST_PERCENT = 12;

/** The published assignments, and for regencies and times without one a synthetic one after the shares of 2017. */
export const assignBanks = (context: DemoContext): readonly BankAssignment[] => {
  const published = context.published.rows("disbursement/bank-assignments");
  return [...regenciesOf(context.tree)].flatMap((regency) =>
    PROGRAMMES.flatMap((programme) => {
      const stated = statedBanks(context, published, regency, programme);
      const begins = firstDay(stated);
      return begins === null ? stated : [...stated, ...syntheticBanks(context, regency, programme, begins)];
    }),
  );
};

type Programme = (typeof PROGRAMMES)[number];

/** What is published about a regency counts before what is published about its province. */
const statedBanks = (
  { tree }: DemoContext,
  published: readonly Row[],
  regency: number,
  programme: Programme,
): readonly BankAssignment[] => {
  const code = tree.codes[regency] ?? "";
  const about = (region: string) =>
    published.filter((row) => row["region_code"] === region && row["programme"] === programme);
  const own = about(code);
  const rows = own.length > 0 ? own : about(code.slice(0, 2));
  const hash = createChance(tree)("some banks");
  return rows
    .filter((row, place) => row["regencies"] === "all" || draw(mix(hash(regency), place), 3) === 0)
    .map((row) => ({
      regency,
      programme,
      bankId: row["bank_id"] ?? "",
      validFrom: row["valid_from"] || null,
      validTo: null,
      sourceId: row["source_id"] ?? "",
      weight: row["regencies"] === "all" ? MAIN_WEIGHT : SECOND_WEIGHT,
    }));
};

/** The day before which nothing is published; "" when nothing is at all, null when something holds from the start. */
const firstDay = (stated: readonly BankAssignment[]): string | null => {
  if (stated.some(({ validFrom }) => validFrom === null)) return null;
  return stated.map(({ validFrom }) => validFrom ?? "").toSorted()[0] ?? "";
};

/** The same banks for both programmes, since both are paid to one card. */
const syntheticBanks = (
  context: DemoContext,
  regency: number,
  programme: Programme,
  until: string,
): readonly BankAssignment[] => {
  const hash = createChance(context.tree)("bank")(regency);
  const shares = context.published.rows("disbursement/bank-list").filter((row) => row["share_2017"] !== "");
  const assignment = (bankId: string, weight: number): BankAssignment => ({
    regency,
    programme,
    bankId,
    validFrom: null,
    validTo: until === "" ? null : dayBefore(until),
    sourceId: DEMO,
    weight,
  });
  const main = pick(shares, hash);
  const second = pick(
    shares.filter((row) => row["id"] !== main),
    mix(hash, 1),
  );
  return [
    assignment(main, MAIN_WEIGHT),
    ...(draw(mix(hash, 2), 100) < SECOND_PERCENT ? [assignment(second, SECOND_WEIGHT)] : []),
    ...(draw(mix(hash, 3), 100) < POST_PERCENT ? [assignment("PT_POS", POST_WEIGHT)] : []),
  ];
};

const pick = (banks: readonly Row[], hash: number): string => {
  const total = banks.reduce((sum, row) => sum + Number(row["share_2017"]), 0);
  let left = Math.floor((hash / 0x1_0000_0000) * total);
  const chosen = banks.find((row) => {
    left -= Number(row["share_2017"]);
    return left < 0;
  });
  return chosen?.["id"] ?? "";
};

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** One of some banks by their weight; undefined where there is none. */
export const drawBank = (banks: readonly BankAssignment[], hash: number): string | undefined => {
  let left = draw(
    hash,
    banks.reduce((sum, { weight }) => sum + weight, 0),
  );
  return banks.find(({ weight }) => (left -= weight) < 0)?.bankId;
};

/** The assignments of a regency that hold on a day. */
export const assignedOn = (assignments: readonly BankAssignment[], day: string): readonly BankAssignment[] =>
  assignments.filter(({ validFrom, validTo }) => (validFrom ?? "") <= day && (validTo === null || day <= validTo));
