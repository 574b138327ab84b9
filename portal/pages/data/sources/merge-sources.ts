import type { ReportSource } from "../../../../presentation/report-document.ts";

/** The databases that have sources. */
export type SourcePlace = "welfare" | "village" | "disbursement";

/** A source as one database lists it. */
export interface SourceRecord {
  readonly source: ReportSource;
  readonly licence: string | null;
  readonly figures: number;
  readonly metrics: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A source with what all databases have of it. */
export interface ListedSource extends SourceRecord {
  /** The databases that quote figures of it. */
  readonly places: readonly SourcePlace[];
}

interface Listing {
  readonly place: SourcePlace;
  readonly records: readonly SourceRecord[];
}

/** Each source once: every database knows all published sources, and quotes some of them. */
export const mergeSources = (listings: readonly Listing[]): readonly ListedSource[] => {
  const merged = new Map<string, ListedSource>();
  for (const { place, records } of listings) {
    for (const record of records) {
      const known = merged.get(record.source.id);
      const places = record.figures > 0 ? [place] : [];
      merged.set(
        record.source.id,
        known === undefined
          ? { ...record, places }
          : {
              ...known,
              licence: known.licence ?? record.licence,
              figures: known.figures + record.figures,
              metrics: [...new Set([...known.metrics, ...record.metrics])].toSorted(),
              firstYear: either(Math.min, known.firstYear, record.firstYear),
              lastYear: either(Math.max, known.lastYear, record.lastYear),
              places: [...known.places, ...places],
            },
      );
    }
  }
  return [...merged.values()];
};

const either = (choose: (...values: number[]) => number, a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : choose(a, b);
