import DataLoader from "dataloader";
import type { FamilyId } from "../../platform/identity/family-id.ts";
import { mayIdentify } from "../../platform/identity/may-identify.ts";
import { type Period, parsePeriod, periodsWithin } from "../../platform/period.ts";
import type { ContextDeps } from "../../platform/serve-subgraph/definition.ts";
import { createFamilyListQuestion, createFamilyQuestion } from "../../platform/serve-subgraph/families.ts";
import { noting } from "../../platform/serve-subgraph/question.ts";
import * as familyRepository from "./family-repository.ts";
import type { AidAccountRow, PaymentOrderKey, TransferRow } from "./family-rows.ts";
import { hideSmallOrders } from "./payment-order-cells.ts";
import { paymentOrdersByNumber } from "./payment-order-repository.ts";
import { inTimeOrder } from "./time-order.ts";
import type { AidProgramme } from "./types.generated.ts";

/** Which payments of a family are asked for; null for all. */
export interface TransferSelection {
  readonly period: Period | null;
  readonly programme: AidProgramme | null;
}

const keyOfOrder = ({ regencyCode, number }: PaymentOrderKey): string => `${regencyCode}/${number}`;

/** The questions about families of one request; each is named like the repository function it asks. */
export const createFamilyLoaders = ({ db, scoped, viewer, sources }: ContextDeps) => {
  const transfers = createFamilyListQuestion<string, TransferRow>(
    noting(sources, async (families: readonly FamilyId[], key: string) => {
      const { period, programme } = readSelection(key);
      const periods = period === null ? null : periodsWithin(period);
      return inTimeOrder(await familyRepository.transfersByFamily(scoped, families, periods, programme));
    }),
  );

  return {
    accountsByFamily: createFamilyQuestion<null, AidAccountRow>(
      noting(sources, (families: readonly FamilyId[]) => {
        const mayOpen = families.some(({ regencyCode }) => mayIdentify(viewer, regencyCode));
        return familyRepository.accountsByFamily(scoped, families, mayOpen);
      }),
    ),
    transfersByFamily: {
      load: (family: FamilyId, { period, programme }: TransferSelection) =>
        transfers.load(family, `${period ?? ""}/${programme ?? ""}`),
    },
    paymentOrdersByNumber: new DataLoader(
      async (keys: readonly PaymentOrderKey[]) => {
        const rows = await noting(sources, () => paymentOrdersByNumber(db, keys))();
        const byKey = new Map(hideSmallOrders(rows, viewer).map((row) => [keyOfOrder(row), row]));
        return keys.map((key) => byKey.get(keyOfOrder(key)) ?? null);
      },
      { cacheKeyFn: keyOfOrder },
    ),
  };
};

const readSelection = (key: string): TransferSelection => {
  const [period = "", programme = ""] = key.split("/");
  return {
    period: period === "" ? null : parsePeriod(period),
    programme: programme === "" ? null : (programme as AidProgramme), // the key was made above
  };
};
