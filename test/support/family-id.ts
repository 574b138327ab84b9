/** The id of a family that no card number has. */
export const familyId = (regency: string, number: number): string =>
  `${regency}-${number.toString(16).padStart(32, "0")}`;
