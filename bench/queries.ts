/** The synergy fan-out: all villages of Jawa Timur, three sources, twelve fields. */
export const VILLAGES = `{
  regions(within: "35", level: VILLAGE, first: 10000) {
    nodes {
      code
      name
      welfare(period: "2024") { families members }
      villageFund(year: 2024) { ceiling realised }
      villageIndex(year: 2024) { status }
      villageEnterpriseSummary(year: 2024) { active total }
      disbursement(period: "2024", programme: PKH) { ordered { amount } credited { amount } withdrawn { amount } }
    }
  }
}`;

/** A small query that still needs all three sources. */
export const SMALL = `{
  region(code: "35.01") {
    name
    welfare(period: "2024") { families }
    villageFund(year: 2024) { ceiling }
    disbursement(period: "2024", programme: PKH) { credited { amount } }
  }
}`;
