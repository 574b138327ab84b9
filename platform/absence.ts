/** Why a figure is missing, as the graph tells it. Null is never zero, and never without one of these. */
export interface Absence {
  readonly reason: "NOT_APPLICABLE" | "NOT_AVAILABLE" | "SUPPRESSED";
  /** Indonesian, then English. */
  readonly message: string;
}

/** No source states the figure. */
export const NOT_AVAILABLE: Absence = {
  reason: "NOT_AVAILABLE",
  message:
    "Belum ada sumber yang menyebutkan angka ini untuk wilayah dan periode tersebut. / No source of ours states this figure for the region and period.",
};

/** Too few people stand behind the figure, or behind one that would follow from it: see platform/suppression/. */
export const SUPPRESSED: Absence = {
  reason: "SUPPRESSED",
  message:
    "Angka dirahasiakan karena menyangkut terlalu sedikit orang, atau agar angka semacam itu tidak dapat dihitung darinya. / This figure is about too few people to publish, or is hidden so that such a figure cannot be worked out from it.",
};

/** By definition the region cannot have the figure; the sentences say why. */
export const notApplicable = (id: string, en: string): Absence => ({
  reason: "NOT_APPLICABLE",
  message: `${id} / ${en}`,
});
