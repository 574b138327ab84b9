import { percentOf } from "../../../platform/percent.ts";
import { parseRupiah, type Rupiah } from "../../../platform/rupiah.ts";
import type { FigureName } from "./figures.ts";
import type { ReconciledRow } from "./row.ts";

type Figures = Pick<ReconciledRow, "figure">;

/** A figure of money. */
export const amountOf =
  (name: FigureName) =>
  ({ figure }: Figures) => {
    const { value, absence } = figure(name);
    return { amount: value === null ? null : parseRupiah(value), absence };
  };

/** A count of families. */
export const familiesOf =
  (name: FigureName) =>
  ({ figure }: Figures) => {
    const { value, absence } = figure(name);
    return { families: value, absence };
  };

/** One figure less another; null where one is missing. */
export const lessOf = ({ figure }: Figures, more: FigureName, less: FigureName): number | null => {
  const [one, other] = [figure(more).value, figure(less).value];
  return one === null || other === null ? null : one - other;
};

/** The same of money. */
export const rupiahLess =
  (more: FigureName, less: FigureName) =>
  (row: Figures): Rupiah | null => {
    const difference = lessOf(row, more, less);
    return difference === null ? null : parseRupiah(difference);
  };

/** A figure as a percentage of another; null by zero. */
export const percentIn =
  (part: FigureName, whole: FigureName) =>
  ({ figure }: Figures): number | null =>
    percentOf(figure(part).value, figure(whole).value);
