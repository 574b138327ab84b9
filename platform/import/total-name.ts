const TOTAL = /^(?:grand\s+)?(?:jumlah|total)(?:\s+(?:semua|seluruhnya|keseluruhan|total))?[\s:]*$/i;

/** Whether a row's name says that it is the total of the others; those of parts (`Jumlah Provinsi Aceh`) are not. */
export const isTotalName = (name: string | null | undefined): boolean => TOTAL.test(name ?? "");
