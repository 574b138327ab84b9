import { importResolvers } from "../../platform/import/graph/resolvers.ts";
import { anyFormat } from "../../platform/import/format.ts";
import type { SubgraphDefinition } from "../../platform/serve-subgraph/definition.ts";
import { familyReferences } from "../../platform/serve-subgraph/families.ts";
import { publishedFigureResolvers, regionReferences } from "../../platform/serve-subgraph/region.ts";
import { sourceRecordResolvers } from "../../platform/sources/resolvers.ts";
import { CHECKS } from "./checks.ts";
import { type Context, createContext } from "./context.ts";
import { paymentOrders } from "./imports/payment-orders.ts";
import { reconciliationWorkbook } from "./imports/reconciliation-workbook.ts";
import { transfers } from "./imports/transfers.ts";
import { MEASURES } from "./measures.ts";
import { MIGRATIONS } from "./migrations/list.ts";
import { regionQuestions } from "./region-questions.ts";
import { AidAccount } from "./resolvers/AidAccount.ts";
import { BankAssignment } from "./resolvers/BankAssignment.ts";
import { BankShare } from "./resolvers/BankShare.ts";
import { PaymentOrderConnection, ReconciliationConnection, TransferConnection } from "./resolvers/connections.ts";
import { DisbursementPayment } from "./resolvers/DisbursementPayment.ts";
import { DisbursementSummary } from "./resolvers/DisbursementSummary.ts";
import { Family } from "./resolvers/Family.ts";
import { PaymentOrder } from "./resolvers/PaymentOrder.ts";
import { Query } from "./resolvers/Query.ts";
import { ReconciliationRow } from "./resolvers/ReconciliationRow.ts";
import { Region } from "./resolvers/Region.ts";
import { Transfer } from "./resolvers/Transfer.ts";
import type { Resolvers } from "./types.generated.ts";

const resolvers: Resolvers = {
  Query,
  Region,
  DisbursementSummary,
  DisbursementPayment,
  BankShare,
  BankAssignment,
  ReconciliationRow,
  ReconciliationConnection,
  Family,
  AidAccount,
  Transfer,
  TransferConnection,
  PaymentOrder,
  PaymentOrderConnection,
  PublishedFigure: publishedFigureResolvers,
  SourceRecord: sourceRecordResolvers,
  ...importResolvers("disbursement"),
};

/** Disbursement (treasury and Himbara banks): what was ordered, credited, withdrawn and returned. */
export const disbursement: SubgraphDefinition<Context> = {
  name: "disbursement",
  database: "disbursement",
  resolvers,
  entities: {
    Region: regionReferences(regionQuestions),
    Family: familyReferences,
    Bank: async (representations, { loaders }) => {
      const banks = await loaders.banks();
      return representations.map(({ id }) => {
        const bank = typeof id === "string" ? banks.get(id) : undefined;
        return bank === undefined ? null : { ...bank };
      });
    },
  },
  migrations: MIGRATIONS,
  checks: CHECKS,
  imports: [anyFormat(reconciliationWorkbook), anyFormat(paymentOrders), anyFormat(transfers)],
  measures: MEASURES,
  createContext,
};
