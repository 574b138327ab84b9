import { bankById } from "../bank-by-id.ts";
import { weakestProvenance } from "../steps.ts";
import type { BankShareResolvers } from "../types.generated.ts";

export const BankShare: BankShareResolvers = {
  bank: ({ bankId }, _, context) => bankById(bankId, context),
  credited: ({ families, amount, absence, sourceId }, _, { sources }) => ({
    families,
    amount,
    absence,
    provenance: weakestProvenance([sourceId], sources),
  }),
};
