const MEASURE_ID = /^[A-Z][A-Z0-9_]*$/;

/** A query that begins with a measure, by its id: the provinces that have most of it. Undefined of a text that is no id. */
export const measureQuery = (id: string | null): string | undefined =>
  id === null || !MEASURE_ID.test(id)
    ? undefined
    : `query Ukuran($within: RegionCode = "ID", $level: RegionLevel! = PROVINCE, $period: Period! = "2024") {
  synergy(within: $within, level: $level, period: $period, orderBy: [{ of: ${id} }], first: 50) {
    totalCount
    nodes {
      rank
      region {
        code
        name
      }
      value(of: ${id})
      absence(of: ${id}) {
        reason
      }
    }
  }
}
`;
