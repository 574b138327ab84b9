/** Disasters, the aid that reached them, and the agencies that gave it. Some of it cannot be read. */
export const disasters = [
  {
    __typename: "Disaster",
    id: "b1",
    kind: "banjir",
    victims: 12,
    losses: [1.5, null, 3],
    grid: [[{ __typename: "Cell", x: 1, agencyCode: "AG1" }, null], null, []],
  },
  { __typename: "Disaster", id: "b2", kind: "gempa", victims: null, losses: null, grid: null },
  {
    __typename: "Disaster",
    id: "b3",
    kind: null,
    victims: 0,
    losses: [],
    grid: [[{ __typename: "Cell", x: 2, agencyCode: "AG9" }]],
  },
  { __typename: "Disaster", id: "b4", kind: "longsor", victims: 1, losses: [0], grid: [] },
];

export const aid = [
  { __typename: "Aid", to: "b1", name: "beras", amount: 10, agencyCode: "AG1" },
  { __typename: "Aid", to: "b1", name: "tenda", amount: null, agencyCode: "AG2" },
  { __typename: "Aid", to: "b3", name: null, amount: 3, agencyCode: "AG9" },
];

export const agencies = [
  { __typename: "Agency", code: "AG1", name: "BNPB", motto: "tangguh" },
  { __typename: "Agency", code: "AG2", name: "PMI", motto: null },
];
