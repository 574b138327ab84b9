/** What names of regions begin with, and how it is commonly shortened. */
const SHORT: Readonly<Record<string, string>> = {
  "Kabupaten Administrasi": "Kab. Adm.",
  "Kota Administrasi": "Kota Adm.",
  Kabupaten: "Kab.",
  Kecamatan: "Kec.",
  Kelurahan: "Kel.",
  "Daerah Istimewa": "DI",
  "Daerah Khusus Ibukota": "DKI",
  Kepulauan: "Kep.",
};

const BEGINNING = new RegExp(`^(${Object.keys(SHORT).join("|")}) `);

/**
 * The name of a region as it is written where room is short.
 *
 * @example shortRegionName("Kabupaten Rote Ndao") // "Kab. Rote Ndao"
 */
export const shortRegionName = (name: string): string =>
  name.replace(BEGINNING, (_, beginning: string) => `${SHORT[beginning] ?? beginning} `);
