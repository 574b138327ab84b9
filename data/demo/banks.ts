import { suppressBanks } from "../../platform/suppression/rules/banks.ts";
import { suppressCredited } from "../../platform/suppression/rules/headlines.ts";
import { allocate } from "./allocate.ts";
import { assignedOn, type BankAssignment } from "./bank-assignments.ts";
import { contextFor, DEMO, type DemoContext } from "./context.ts";
import type { CreditsOf } from "./credits.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import type { BankShares, Share } from "./family-detail/bank-shares.ts";
import type { DetailSums } from "./family-detail/sums.ts";
import { PAYMENT_PERIODS, type PaymentPeriod } from "./payment-periods.ts";
import type { SeedTable } from "./seed-table.ts";
import { type Column, regenciesOf } from "./tree.ts";

/** Banks, where they pay, and what each credited; regencies and up. */
export const bankTables = (
  context: DemoContext,
  assigned: readonly BankAssignment[],
  creditsOf: CreditsOf,
  detail: DetailSums,
): readonly SeedTable[] => {
  const { tree, published } = context;
  return [
    {
      table: "bank",
      columns: ["id", "name", "is_himbara"],
      rows: () =>
        published.rows("disbursement/bank-list").map((row) => [row["id"], row["name"], row["is_himbara"] === "true"]),
    },
    {
      table: "bank_assignment",
      columns: ["regency_code", "programme", "bank_id", "valid_from", "valid_to", "source_id"],
      rows: () =>
        assigned.map(({ regency, programme, bankId, validFrom, validTo, sourceId }) => [
          tree.codes[regency],
          programme,
          bankId,
          validFrom,
          validTo,
          sourceId,
        ]),
    },
    {
      table: "bank_rollup",
      columns: [
        "region_code",
        "programme",
        "period",
        "bank_id",
        "credited_families",
        "credited_amount",
        "hidden",
        "source_id",
      ],
      rows: function* () {
        const assignments = byRegency(assigned);
        for (const payment of PAYMENT_PERIODS) {
          const shares = splitByBank(context, payment, creditsOf, assignments, detail.banks(payment));
          const hidden = hideShares(contextFor(context, payment), creditsOf(payment).families, shares);
          for (const index of tree.upper) {
            for (const [bank, { families, amount }] of shares.get(index) ?? [])
              yield [
                tree.codes[index],
                payment.programme,
                payment.period,
                bank,
                families,
                amount,
                hidden.get(bank)?.[index] ?? 0,
                DEMO,
              ];
          }
        }
      },
    },
  ];
};

/** Assignments by programme and regency. */
const byRegency = (list: readonly BankAssignment[]): ReadonlyMap<string, readonly BankAssignment[]> => {
  const groups = new Map<string, BankAssignment[]>();
  for (const assignment of list) {
    const key = `${assignment.programme}/${assignment.regency}`;
    groups.set(key, [...(groups.get(key) ?? []), assignment]);
  }
  return groups;
};

/** The `hidden` column of each bank. */
const hideShares = ({ tree }: DemoContext, credited: Column, shares: BankShares): ReadonlyMap<string, Int32Array> => {
  const byBank = new Map<string, Float64Array>();
  for (const [index, banks] of shares) {
    for (const [bank, { families }] of banks) {
      const column = byBank.get(bank) ?? new Float64Array(tree.size);
      column[index] = families;
      byBank.set(bank, column);
    }
  }
  const hidden = suppressBanks(
    hierarchyOf(tree, tree.upper),
    [...byBank.values()],
    suppressCredited(hierarchyOf(tree), credited),
  );
  return new Map([...byBank.keys()].map((bank, place) => [bank, hidden[place] ?? new Int32Array(tree.size)]));
};

/** For each region from the regency up, what each bank credited. A bank without a family there has no share. */
const splitByBank = (
  { tree }: DemoContext,
  payment: PaymentPeriod,
  creditsOf: CreditsOf,
  assignments: ReadonlyMap<string, readonly BankAssignment[]>,
  known: BankShares | undefined,
): BankShares => {
  const credits = creditsOf(payment);
  const shares = new Map<number, Map<string, Share>>();
  for (const regency of regenciesOf(tree)) {
    const banks = assignments.get(`${payment.programme}/${regency}`) ?? [];
    const own =
      known?.get(regency) ?? shareByWeight(banks, payment, credits.families[regency], credits.amount[regency]);
    for (const [bankId, { families, amount }] of own) {
      for (let index = regency; index >= 0; index = tree.parent[index] ?? -1) {
        const region = shares.get(index) ?? new Map<string, Share>();
        const share = region.get(bankId) ?? { families: 0, amount: 0 };
        share.families += families;
        share.amount += amount;
        shares.set(index, region.set(bankId, share));
      }
    }
  }
  return shares;
};

const shareByWeight = (
  assignments: readonly BankAssignment[],
  { period, unit }: PaymentPeriod,
  credited = 0,
  amount = 0,
): ReadonlyMap<string, Share> => {
  const banks = assignedOn(assignments, firstDayOf(period));
  const families = allocate(
    credited,
    banks.map(({ weight }) => weight),
  );
  const units = allocate(amount / unit, families);
  return new Map(
    banks.map(({ bankId }, place) => [bankId, { families: families[place] ?? 0, amount: (units[place] ?? 0) * unit }]),
  );
};

/** A stage is paid from the first month of its quarter on. */
const firstDayOf = (period: string): string => {
  const [year, part = "01"] = period.split("-");
  const month = /^[TQ]/.test(part) ? (Number(part.slice(1)) - 1) * 3 + 1 : Number(part);
  return `${year}-${String(month).padStart(2, "0")}-01`;
};
