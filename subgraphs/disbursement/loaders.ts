import type { Knex } from "knex";
import type { Viewer } from "../../platform/access/viewer.ts";
import type { ColumnOf } from "../../platform/database/query-figures.ts";
import { type Period, parsePeriod, periodsWithin } from "../../platform/period.ts";
import type { RegionCode } from "../../platform/region-code.ts";
import {
  createListQuestion,
  createQuestion,
  noting,
  type Question,
  type RegionRow,
} from "../../platform/serve-subgraph/question.ts";
import { createRegionLoaders } from "../../platform/serve-subgraph/region.ts";
import type { Sourced } from "../../platform/serve-subgraph/sourced.ts";
import type { UsedSources } from "../../platform/serve-subgraph/sources.ts";
import * as repository from "./repository.ts";
import { sourcesOfDisbursements, toDisbursements } from "./steps.ts";
import type { BankAssignmentRow, BankRow, DisbursementRow, PaymentRow, Payments, StepsRow } from "./rows.ts";
import { suppressShare, suppressSteps } from "./suppress.ts";
import type { AidProgramme } from "./types.generated.ts";

type Ask<Row> = (
  db: Knex,
  codes: readonly RegionCode[],
  programme: AidProgramme,
  periods: readonly Period[],
) => Promise<readonly Row[]>;

/** The questions of one request; each is named like the repository function it asks, and hides what the viewer may not see. */
export const createLoaders = (db: Knex, sources: UsedSources, viewer: Viewer) => {
  /** The repository function with everything known in the asked period. The payments asked for are the loader's argument. */
  const inPeriod = <Row extends Sourced>(ask: Ask<Row>) =>
    noting(sources, (codes: readonly RegionCode[], key: string) => {
      const { programme, period } = readPayments(key);
      return ask(db, codes, programme, periodsWithin(period));
    });

  const steps = async (
    codes: readonly RegionCode[],
    key: string,
    columns?: readonly ColumnOf<StepsRow>[],
  ): Promise<DisbursementRow[]> => {
    const payments = readPayments(key);
    const periods = periodsWithin(payments.period);
    const stored = await repository.stepsByRegion(db, codes, payments.programme, periods, columns);
    const rows = toDisbursements(codes, payments, stored, viewer);
    await sources.note(sourcesOfDisbursements(rows));
    return rows;
  };

  /** A question whose rows are looked at one by one, and hidden where they have to be. */
  const suppressing =
    <Row, Shown>(
      suppress: (row: Row, viewer: Viewer) => Shown,
      ask: (codes: readonly RegionCode[], key: string) => Promise<readonly Row[]>,
    ) =>
    async (codes: readonly RegionCode[], key: string): Promise<readonly Shown[]> =>
      (await ask(codes, key)).map((row) => suppress(row, viewer));

  let banks: Promise<ReadonlyMap<string, BankRow>> | undefined;

  return {
    ...createRegionLoaders(db, sources),
    sources: () => repository.sources(db),
    stepsByRegion: createQuestion(steps),
    paymentsByRegion: ofPayments(
      createListQuestion(suppressing(suppressSteps<PaymentRow>, inPeriod(repository.paymentsByRegion))),
    ),
    bankSharesByRegion: ofPayments(
      createListQuestion(suppressing(suppressShare, inPeriod(repository.bankSharesByRegion))),
    ),
    statedByRegion: ofPayments(
      createQuestion(
        noting(sources, (codes: readonly RegionCode[], key: string) => {
          const { programme, period } = readPayments(key);
          return repository.statedByRegion(db, codes, programme, period);
        }),
      ),
    ),
    bankAssignmentsByRegion: createListQuestion<null, BankAssignmentRow>(
      noting(sources, (codes: readonly RegionCode[]) => repository.bankAssignmentsByRegion(db, codes)),
    ),
    /** All banks by id, read once a request. */
    banks: () => {
      banks ??= repository.banks(db).then((rows) => new Map(rows.map((row) => [row.id, row])));
      return banks;
    },
  };
};

export type Loaders = ReturnType<typeof createLoaders>;

/** A programme and a period as one loader argument. */
export const paymentsKey = ({ programme, period }: Payments): string => `${programme}/${period}`;

const readPayments = (key: string): Payments => {
  const [programme, period] = key.split("/");
  return { programme: programme as AidProgramme, period: parsePeriod(period) }; // paymentsKey made the key
};

/** A question whose argument is a programme and a period. */
const ofPayments = <Row>(question: Question<string, Row>) => ({
  load: (code: RegionRow["code"], payments: Payments) => question.load(code, paymentsKey(payments)),
});
