/** Programs take no more characters in the name of a sheet. */
const LONGEST = 31;

/** A name that no other sheet has: a letter, the place among those of the letter, and what fits of the title. */
export const sheetName = (letter: string, place: number, title: string): string =>
  `${letter}${place + 1} ${title.replace(/[\\/?*[\]:]/g, " ")}`.slice(0, LONGEST).trim();
