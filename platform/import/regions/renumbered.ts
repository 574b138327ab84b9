/**
 * Regencies of Papua Barat Daya whose villages have other numbers in the decree of 2025 than in files of the years before, by
 * the code of the regency in those files. Some of these codes are another regency's today: 96.04 was Sorong Selatan and is
 * Tambrauw. So there the name beside a code decides what it means. Found by comparing the names of the IDM of 2024 with
 * those of the decree (Kepmendagri 300.2.2-2138/2025): of 939 villages one has the same code.
 */
export const RENUMBERED: ReadonlyMap<string, string> = new Map([
  ["96.01", "96.01"],
  ["96.04", "96.02"],
  ["96.05", "96.03"],
  ["96.09", "96.04"],
  ["96.10", "96.05"],
]);
