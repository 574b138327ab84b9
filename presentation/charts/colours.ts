type Rgb = readonly [number, number, number];

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const FUNCTION = /^rgba?\(\s*(\d+)[ ,]+(\d+)[ ,]+(\d+)/;

/** @throws RangeError of a text that is no colour */
const rgbOf = (colour: string): Rgb => {
  const hex = HEX.exec(colour);
  const [red, green, blue] = (hex ?? FUNCTION.exec(colour) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, hex === null ? 10 : 16));
  if (red === undefined || green === undefined || blue === undefined) {
    throw new RangeError(`${colour} is no colour like #0b5d57 or rgb(11, 93, 87)`);
  }
  return [red, green, blue];
};

const hexOf = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** A colour between two others. @param share 0 for the first, 1 for the second */
export const mixColours = (from: string, to: string, share: number): string => {
  const end = rgbOf(to);
  return hexOf(rgbOf(from).map((part, place) => part + ((end[place] ?? part) - part) * share));
};

/** Relative luminance as WCAG 2 defines it. */
const luminance = (colour: string): number => {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb; // as many as came in
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Of two colours the one that text is easier to read in. */
export const readableOn = (ground: string, one: string, other: string): string =>
  contrast(ground, one) >= contrast(ground, other) ? one : other;
