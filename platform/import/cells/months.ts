const MONTHS = [
  "januari january jan",
  "februari february pebruari feb peb",
  "maret march mar",
  "april apr",
  "mei may",
  "juni june jun",
  "juli july jul",
  "agustus august agu agt ags aug",
  "september sept sep",
  "oktober october okt oct",
  "november nopember nov nop",
  "desember december des dec",
] as const;

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)));

/** The number of a month, 1 to 12, from its name in Indonesian or English, whole or short. */
export const monthOf = (name: string): number | undefined => NUMBERS.get(name.toLowerCase().replace(/\.$/, ""));
