import { DEMO } from "../context.ts";
import { draw, hashText, mix } from "../hash.ts";
import type { PaymentPeriod } from "../payment-periods.ts";
import type { SeedTable } from "../seed-table.ts";
import { countDay, type Day, formatDay, NEVER } from "./days.ts";
import { CARDS, cardOf, createBankOf } from "./payees.ts";
import type { BankAssignment } from "../bank-assignments.ts";
import { DETAILED_PAYMENTS, isOrdered, type Transfer, type TransfersOf, withdrawnAmount } from "./transfers.ts";
import { type DetailSources, familyRows } from "./family-rows.ts";

/** Days between the steps of an order, from the final closing on. */
const STEPS = [0, 3, 6, 8, 9, 11] as const;
const ORDER_TAKES = 11;
/** A stage is closed some days after the day it goes by, a month on its eighth. */
const CLOSING_OF_MONTH = 8;

/** Days after which money that nobody takes from the account goes back. */
const NOT_TRANSACTED_AFTER = 105;
const CARDS_SINCE = "2017-01-01";

/** The family-level tables of disbursement. */
export const disbursementDetailTables = (
  sources: DetailSources,
  assignments: readonly BankAssignment[],
  transfersOf: TransfersOf,
): readonly SeedTable[] => {
  const { tree, detail, identities } = sources;
  const { places, participation } = detail;
  const regencyOf = (family: number): string =>
    tree.codes[places.regions[places.regency[participation.village[family] ?? 0] ?? 0] ?? 0] ?? "";
  return [
    {
      table: "payment_order",
      columns: [
        "regency_code",
        "sp2d_number",
        "programme",
        "period",
        "bank_id",
        "final_closing_on",
        "account_check_on",
        "spp_on",
        "spm_on",
        "sp2d_on",
        "standing_instruction_on",
        "ordered_families",
        "ordered_amount",
        "source_id",
      ],
      rows: function* () {
        for (const payment of DETAILED_PAYMENTS)
          for (const order of ordersOf(transfersOf(payment), regencyOf))
            yield [
              order.regencyCode,
              orderNumber(payment, order.bankId),
              "PKH",
              payment.period,
              order.bankId,
              ...STEPS.map((days) => formatDay(closingDay(payment, order.regencyCode) + days)),
              order.families,
              order.amount,
              DEMO,
            ];
      },
    },
    familyRows(
      sources,
      "aid_account",
      [
        "regency_code",
        "family_id",
        "bank_id",
        "account_number",
        "last_digits",
        "card_status",
        "opened_on",
        "source_id",
      ],
      createAccounts(sources, assignments),
    ),
    {
      table: "transfer",
      columns: [
        "regency_code",
        "ref",
        "family_id",
        "village_code",
        "programme",
        "period",
        "sp2d_number",
        "bank_id",
        "amount",
        "stage",
        "credited_on",
        "withdrawn_on",
        "withdrawn_amount",
        "returned_on",
        "return_reason",
        "source_id",
      ],
      rows: function* () {
        for (const payment of DETAILED_PAYMENTS) {
          let number = 0;
          for (const transfer of transfersOf(payment)) {
            const { family, bankId, amount, fate } = transfer;
            const regencyCode = regencyOf(family);
            const days = daysOf(transfer, closingDay(payment, regencyCode) + ORDER_TAKES);
            number += 1;
            yield [
              regencyCode,
              `${payment.period}-${number}`,
              identities.id(family),
              tree.codes[places.regions[participation.village[family] ?? 0] ?? 0],
              "PKH",
              payment.period,
              isOrdered(transfer) ? orderNumber(payment, bankId) : null,
              bankId,
              amount,
              fate.stage,
              days.credited,
              days.withdrawn,
              days.withdrawn === null ? null : withdrawnAmount(transfer),
              days.returned,
              fate.reason,
              DEMO,
            ];
          }
        }
      },
    },
  ];
};

/** Numbers of orders are unique within a regency. */
const orderNumber = ({ period }: PaymentPeriod, bankId: string): string => `SINTETIS/${period}/${bankId}`;

const closingDay = ({ period, unit }: PaymentPeriod, regencyCode: string): Day => {
  const day = countDay(period);
  const isMonth = unit === 1000;
  const first = isMonth ? Number(formatDay(day)?.slice(8)) : 0;
  return isMonth ? day - first + CLOSING_OF_MONTH : day + 3 + draw(hashText(`${period}/${regencyCode}`), 5);
};

interface Order {
  readonly regencyCode: string;
  readonly bankId: string;
  families: number;
  amount: number;
}

/** One order for each regency and bank. */
const ordersOf = (transfers: readonly Transfer[], regencyOf: (family: number) => string): Iterable<Order> => {
  const orders = new Map<string, Order>();
  for (const transfer of transfers) {
    if (!isOrdered(transfer)) continue;
    const regencyCode = regencyOf(transfer.family);
    const key = `${regencyCode}/${transfer.bankId}`;
    const order = orders.get(key) ?? { regencyCode, bankId: transfer.bankId, families: 0, amount: 0 };
    order.families += 1;
    order.amount += transfer.amount;
    orders.set(key, order);
  }
  return orders.values();
};

interface TransferDays {
  readonly credited: string | null;
  readonly withdrawn: string | null;
  readonly returned: string | null;
}

/** The days of what happened to a payment after the bank was told to make it. */
const daysOf = ({ fate: { stage, reason }, hash }: Transfer, told: Day): TransferDays => {
  const credited = told + 1 + draw(hash, 3);
  const isCredited = stage === "CREDITED" || stage === "WITHDRAWN" || reason === "NOT_TRANSACTED";
  const returned = reason === "NOT_TRANSACTED" ? credited + NOT_TRANSACTED_AFTER : told + 20 + draw(mix(hash, 3), 30);
  return {
    credited: isCredited ? formatDay(credited) : null,
    withdrawn: stage === "WITHDRAWN" ? formatDay(credited + draw(mix(hash, 4), 25)) : null,
    returned: stage === "RETURNED" ? formatDay(returned) : null,
  };
};

/** An account for every family, at the bank that pays it last. */
const createAccounts = ({ detail, identities }: DetailSources, assignments: readonly BankAssignment[]) => {
  const { participation } = detail;
  const bankOf = createBankOf(detail, assignments, countDay("2025"));
  return (family: number, regencyCode: string): readonly (readonly unknown[])[] => {
    const number = identities.accountNumber(family);
    const since = formatDay(participation.entered[family] ?? NEVER) ?? "";
    return [
      [
        regencyCode,
        identities.id(family),
        bankOf(family),
        identities.encrypt(family, "account_number", number),
        number.slice(-4),
        CARDS[cardOf(detail, family)],
        since < CARDS_SINCE ? CARDS_SINCE : since,
        DEMO,
      ],
    ];
  };
};
