const SHOWN_DIGITS = 4;

/** A name as its initials: `Siti Aminah` is `S. A.` */
export const maskName = (name: string): string =>
  (name.match(/(?<![\p{L}\p{M}'’-])\p{L}/gu) ?? []).map((letter) => `${letter}.`).join(" ");

/** A number with all but its last four digits hidden: `************0001`. One of four digits or fewer is hidden whole. */
export const maskNumber = (number: string): string => {
  const shown = number.length > SHOWN_DIGITS ? number.slice(-SHOWN_DIGITS) : "";
  return shown.padStart(number.length, "*");
};

/** An account by the last four digits of its number, however long the number is: `****1234`. */
export const maskAccount = (number: string): string => `****${number.slice(-SHOWN_DIGITS)}`;
