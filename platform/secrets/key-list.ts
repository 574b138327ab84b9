/** The shortest key that is taken, characters: 256 bits where each stands for a byte. */
export const MIN_KEY_LENGTH = 32;

/** The keys in a text, in their order: they are separated by white space or commas. */
export const splitKeys = (text: string): readonly string[] => text.split(/[\s,]+/).filter((key) => key !== "");
