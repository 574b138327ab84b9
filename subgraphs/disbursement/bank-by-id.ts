import type { Context } from "./context.ts";
import type { BankRow } from "./rows.ts";

/** A bank that a row names; the tables let no row name an unknown one. */
export const bankById = async (id: string, { loaders }: Context): Promise<BankRow> => {
  const bank = (await loaders.banks()).get(id);
  if (bank === undefined) throw new Error(`unknown bank ${id}`);
  return bank;
};
