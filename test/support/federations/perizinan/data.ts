/** Permits and who holds them. */
export const holders = [
  { __typename: "Citizen", id: "h1", name: "Dewi" },
  { __typename: "Company", id: "h2", name: "PT Karya", employees: 12 },
  { __typename: "Ghost", id: "h3", name: "tak tampak" },
];

export const permits = [
  {
    __typename: "Permit",
    id: "z1",
    status: "ISSUED",
    statuses: ["ISSUED", "SECRET", null],
    must: "REJECTED",
    issued: "2020-01-02",
    extra: { a: [1, null], __proto: 1 },
    holder: holders[0],
    constructor: "c1",
    valueOf: [1, 2],
    hasOwnProperty: true,
  },
  {
    __typename: "Permit",
    id: "z2",
    status: "SECRET",
    statuses: [],
    must: "SECRET",
    issued: null,
    extra: "text",
    holder: holders[2],
    constructor: null,
    valueOf: null,
    hasOwnProperty: false,
  },
  {
    __typename: "Permit",
    id: "z3",
    status: null,
    statuses: null,
    must: "ISSUED",
    issued: "1999-12-31",
    extra: 0,
    holder: holders[1],
    constructor: "c3",
    valueOf: [],
    hasOwnProperty: null,
  },
];

export const forms = [
  { __typename: "Form", constructor: "f1", pages: 2, toString: 5 },
  { __typename: "Form", constructor: "f2", pages: null, toString: null },
];
