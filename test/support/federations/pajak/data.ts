/** Taxpayers and their returns. */
export const taxpayers = [
  {
    __typename: "Taxpayer",
    npwp: "01",
    name: "Toko Makmur",
    status: "ACTIVE",
    risk: 3,
    address: { __typename: "Address", street: "Jl. Melati", city: "Kediri", zip: "64111" },
    returnIds: ["r1", "r2"],
  },
  { __typename: "Taxpayer", npwp: "02", name: null, status: "CLOSED", risk: 0, address: null, returnIds: [] },
  {
    __typename: "Taxpayer",
    npwp: "03",
    name: "CV Laut",
    status: "ACTIVE",
    risk: null,
    address: { __typename: "Address", street: null, city: "Kupang", zip: null },
    returnIds: ["r3"],
  },
];

export const returns = [
  { __typename: "Return", id: "r1", year: 2019, amount: 100, npwp: "01", findings: ["kurang bayar", null] },
  { __typename: "Return", id: "r2", year: 2020, amount: null, npwp: "01", findings: [] },
  { __typename: "Return", id: "r3", year: 2020, amount: 0, npwp: "03", findings: null },
];
