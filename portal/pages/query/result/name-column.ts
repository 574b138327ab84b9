/** The column that names the rows best: a name, else a period, else the first text. */
export const nameColumn = (headings: readonly string[], figures: ReadonlySet<number>): number => {
  const texts = headings.map((heading, place) => ({ heading, place })).filter(({ place }) => !figures.has(place));
  const named = (pattern: RegExp): number | undefined => texts.find(({ heading }) => pattern.test(heading))?.place;
  return named(/(^|\.)name$/) ?? named(/(^|\.)period$/) ?? texts[0]?.place ?? -1;
};
