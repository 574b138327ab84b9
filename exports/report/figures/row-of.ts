import type { Block, RegionFigures } from "../answer.ts";
import { type FigureRow, figureFrom, type Reading, type RegionAt } from "../figure.ts";

type Read<Part> = (part: Part | null, at: RegionAt) => Pick<Reading, "value" | "provenance"> & Partial<Reading>;

/** Creates rows that are read from one summary of a region; they are of the year, unless the reading says otherwise. */
export const rowOf =
  <Name extends keyof RegionFigures>(name: Name) =>
  (texts: Omit<FigureRow, "figureOf">, read: Read<NonNullable<RegionFigures[Name]>>): FigureRow => ({
    ...texts,
    figureOf: (at) => {
      const part: NonNullable<RegionFigures[Name]> | null = at.region[name] ?? null;
      const block: Block | null = part;
      return figureFrom(texts.unit, { block, period: at.year, ...read(part, at) });
    },
  });
