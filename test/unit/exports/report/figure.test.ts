import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Block } from "../../../../exports/report/answer.ts";
import { computedFigure, divided, figureFrom } from "../../../../exports/report/figure.ts";
import type { Figure, MissingReason } from "../../../../presentation/report-document.ts";

const source = (id: string, provenance: "PUBLISHED" | "SYNTHETIC", asOf: string) => ({
  id,
  title: id,
  publisher: "",
  reference: "",
  asOf,
  provenance,
});

const block: Block = {
  provenance: "PUBLISHED",
  detailProvenance: "SYNTHETIC",
  asOf: "2020-06",
  absence: null,
  sources: [source("fr4", "PUBLISHED", "2020-06"), source("demo", "SYNTHETIC", "2025-12-31")],
};

const known = (value: number, provenance: Figure["provenance"] = "PUBLISHED", asOf = "2024"): Figure => ({
  value,
  unit: "FAMILIES",
  missing: null,
  period: "2024",
  provenance,
  asOf,
  sources: [String(provenance)],
});

const missing = (reason: MissingReason): Figure => ({ ...known(0), value: null, missing: reason, provenance: null });

describe("a figure of a summary", () => {
  it("has the sources that are as far to be trusted as it is, and their date", () => {
    expect(figureFrom("FAMILIES", { value: 5, block, provenance: "PUBLISHED", period: "2020" })).toEqual({
      value: 5,
      unit: "FAMILIES",
      missing: null,
      period: "2020",
      provenance: "PUBLISHED",
      asOf: "2020-06",
      sources: ["fr4"],
    });
    const detail = figureFrom("FAMILIES", { value: 5, block, provenance: "SYNTHETIC", period: "2020" });
    expect([detail.asOf, detail.sources]).toEqual(["2025-12-31", ["demo"]]);
  });

  it("keeps zero as a figure", () => {
    const figure = figureFrom("FAMILIES", { value: 0, block, provenance: "PUBLISHED", period: "2020" });
    expect([figure.value, figure.missing]).toEqual([0, null]);
  });

  it("is missing for its own reason, else for that of the summary, else because it is not available", () => {
    const nothing = { value: null, provenance: null, period: "2020" };
    const hidden: Block = { ...block, absence: { reason: "SUPPRESSED" } };
    const reasons = [
      figureFrom("FAMILIES", { ...nothing, block: hidden, absence: { reason: "NOT_APPLICABLE" } }),
      figureFrom("FAMILIES", { ...nothing, block: hidden, absence: null }),
      figureFrom("FAMILIES", { ...nothing, block }),
      figureFrom("FAMILIES", { ...nothing, block: null }),
    ].map((figure) => figure.missing);
    expect(reasons).toEqual(["NOT_APPLICABLE", "SUPPRESSED", "NOT_AVAILABLE", "NOT_AVAILABLE"]);
  });
});

describe("a computed figure", () => {
  it("is as far to be trusted as the weakest part, as old as the oldest, and of the sources of all", () => {
    const figure = computedFigure(
      "RUPIAH_PER_FAMILY",
      [known(10, "PUBLISHED", "2023"), known(4, "SYNTHETIC", "2025")],
      divided(),
    );
    expect(figure).toMatchObject({ value: 2.5, provenance: "SYNTHETIC", asOf: "2023" });
    expect(figure.sources).toEqual(["PUBLISHED", "SYNTHETIC"]);
  });

  it("cannot be computed by zero", () => {
    expect(computedFigure("PERCENT", [known(1), known(0)], divided(100))).toMatchObject({
      value: null,
      missing: "UNDEFINED",
    });
  });

  it("never tells anything of a part that is hidden, and says that one is", () => {
    const part = fc.oneof(
      fc.integer({ min: 0, max: 1_000 }).map((value) => known(value)),
      fc.constantFrom<MissingReason>("NOT_APPLICABLE", "NOT_AVAILABLE").map(missing),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.nat({ max: 4 }), (parts, place) => {
        const all = parts.toSpliced(place, 0, missing("SUPPRESSED"));
        const figure = computedFigure("PEOPLE", all, (...values) => values.reduce((sum, each) => sum + each, 0));
        expect([figure.value, figure.missing, figure.sources]).toEqual([null, "SUPPRESSED", []]);
      }),
    );
  });

  it("is of the year when one part is known by year only", () => {
    expect(computedFigure("PERCENT", [{ ...known(1), period: "2020-06" }, known(2)], divided()).period).toBe("2024");
  });
});
