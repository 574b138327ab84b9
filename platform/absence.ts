/** Why a figure is missing, as the graph tells it. Null is never zero, and never without one of these. */
export interface Absence {
  readonly reason: "NOT_APPLICABLE" | "NOT_AVAILABLE";
  /** Indonesian, then English. */
  readonly message: string;
}

/** No source states the figure. */
export const NOT_AVAILABLE: Absence = {
  reason: "NOT_AVAILABLE",
  message:
    "Belum ada sumber yang menyebutkan angka ini untuk wilayah dan periode tersebut. / No source of ours states this figure for the region and period.",
};

/** By definition the region cannot have the figure; the sentences say why. */
export const notApplicable = (id: string, en: string): Absence => ({
  reason: "NOT_APPLICABLE",
  message: `${id} / ${en}`,
});
