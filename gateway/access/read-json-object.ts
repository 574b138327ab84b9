/**
 * Reads a JSON object in which no name stands twice at the top: JSON.parse would take the last of two, another reader the
 * first. Null for any other text.
 */
export const readJsonObject = (text: string): Readonly<Record<string, unknown>> | null => {
  const value = parsed(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return countNames(text) === Object.keys(value).length ? (value as Record<string, unknown>) : null;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Strings, and what opens, closes and names. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** The names at the top of an object's text, counted each time they stand there. */
const countNames = (text: string): number => {
  let depth = 0;
  let names = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    else if (token === ":" && depth === 1) names += 1;
  }
  return names;
};
