/**
 * Several columns as one text. A summary has many figures that few queries ask for; the driver makes a value of every column
 * of every row, so those travel together and are taken apart when a resolver wants one.
 *
 * @example packFigures(["stage1", "stage2"]) // "array[stage1, stage2]::text"
 */
export const packFigures = (columns: readonly string[]): string => `array[${columns.join(", ")}]::text`;

/**
 * The figures of a packed column in the order of its columns; all null where there is no row.
 *
 * @example unpackFigures("{12,NULL}", 2) // [12, null]
 */
export const unpackFigures = (packed: string | null, count: number): (number | null)[] => {
  if (packed === null) return Array.from({ length: count }, () => null);
  return packed
    .slice(1, -1)
    .split(",")
    .map((text) => (text === "NULL" ? null : Number(text)));
};
