/** Proposals of village planning meetings. They change, so each run starts from a new copy. */
export const villages = [
  { __typename: "Village", code: "v1", name: "Sukamaju" },
  { __typename: "Village", code: "v2", name: "Oelua" },
];

export const initialProposals = () => [
  { __typename: "Proposal", id: "1", title: "Jembatan", villageCode: "v1", votes: 3, funded: 100 },
  { __typename: "Proposal", id: "2", title: "Posyandu", villageCode: "v2", votes: 0, funded: null as number | null },
  { __typename: "Proposal", id: "3", title: "Irigasi", villageCode: "v9", votes: 1, funded: 0 },
];
