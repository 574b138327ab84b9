import type { Knex } from "knex";
import { type Period, periodsWithin } from "../../platform/period.ts";
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
import type { BankAssignmentRow, BankRow, Payments } from "./rows.ts";
import type { AidProgramme } from "./types.generated.ts";

type Ask<Row> = (
  db: Knex,
  codes: readonly RegionCode[],
  programme: AidProgramme,
  periods: readonly Period[],
) => Promise<readonly Row[]>;

/** The questions of one request; each is named like the repository function it asks. */
export const createLoaders = (db: Knex, sources: UsedSources) => {
  /** The repository function with everything known in the asked period. The payments asked for are the loader's argument. */
  const inPeriod = <Row extends Sourced>(ask: Ask<Row>) =>
    noting(sources, (codes: readonly RegionCode[], payments: string) => {
      const { programme, period } = readPayments(payments);
      return ask(db, codes, programme, periodsWithin(period));
    });

  const steps = async (codes: readonly RegionCode[], payments: string) => {
    const { programme, period } = readPayments(payments);
    const rows = await repository.stepsByRegion(db, codes, programme, periodsWithin(period));
    await sources.note(rows.flatMap(({ sourceIds, detailSourceIds }) => [...sourceIds, ...detailSourceIds]));
    return rows;
  };

  let banks: Promise<ReadonlyMap<string, BankRow>> | undefined;

  return {
    ...createRegionLoaders(db, sources),
    stepsByRegion: ofPayments(createQuestion(steps)),
    paymentsByRegion: ofPayments(createListQuestion(inPeriod(repository.paymentsByRegion))),
    bankSharesByRegion: ofPayments(createListQuestion(inPeriod(repository.bankSharesByRegion))),
    statedByRegion: ofPayments(
      createQuestion(
        noting(sources, (codes: readonly RegionCode[], payments: string) => {
          const { programme, period } = readPayments(payments);
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

const readPayments = (payments: string): Payments => JSON.parse(payments);

/** A question whose argument is a programme and a period: equal ones are one statement. */
const ofPayments = <Row>(question: Question<string, Row>) => ({
  load: (code: RegionRow["code"], { programme, period }: Payments) =>
    question.load(code, JSON.stringify({ programme, period })),
});
