interface Levels {
  readonly experts: number | null;
  readonly district: number | null;
  readonly local: number | null;
}

/** The sum of the levels; null where one of them is not known. */
export const sumOfLevels = ({ experts, district, local }: Levels): number | null =>
  experts === null || district === null || local === null ? null : experts + district + local;

/** How many facilitators there are in all: as stated, else the sum of the levels. */
export const totalOf = (row: Levels & { readonly total: number | null }): number | null =>
  row.total ?? sumOfLevels(row);
