import { byKeys, type Federation } from "../federation.ts";
import { returns, taxpayers } from "./data.ts";

const taxpayer = (npwp: unknown) => taxpayers.find((row) => row.npwp === npwp);
const filing = (id: unknown) => returns.find((row) => row.id === id);

/** Shared fields, a field that moved to another subgraph, provided fields, and a value type known in parts. */
export const pajak: Federation = {
  name: "pajak",
  subgraphs: {
    core: `
      type Query { taxpayers: [Taxpayer!]! taxpayer(npwp: ID!): Taxpayer @shareable }
      type Taxpayer @key(fields: "npwp") {
        npwp: ID! name: String @shareable status: Status address: Address @shareable
      }
      type Address @shareable { street: String city: String }
      enum Status { ACTIVE CLOSED }
    `,
    filing: `
      type Query { returns(year: Int): [Return] taxpayer(npwp: ID!): Taxpayer @shareable }
      type Taxpayer @key(fields: "npwp") {
        npwp: ID! name: String @shareable address: Address @shareable returns: [Return!]! latest: Return
      }
      type Address @shareable { city: String zip: String }
      type Return @key(fields: "id") { id: ID! year: Int! @shareable amount: Int taxpayer: Taxpayer }
    `,
    audit: `
      type Query { riskiest: Taxpayer flagged: [Return!] @provides(fields: "year") }
      type Taxpayer @key(fields: "npwp") { npwp: ID! risk: Int status: Status @override(from: "core") }
      type Return @key(fields: "id") {
        id: ID! year: Int! @external findings: [String] audited: Boolean! subject: Taxpayer @provides(fields: "name")
      }
      extend type Taxpayer { name: String @external }
      enum Status { ACTIVE CLOSED }
    `,
  },
  resolvers: {
    Query: {
      taxpayers: () => taxpayers,
      taxpayer: (_, { npwp }) => taxpayer(npwp),
      returns: (_, { year }) =>
        returns.map((row) => (year === undefined || year === null || row.year === year ? row : null)),
      riskiest: () => taxpayer("01"),
      flagged: () => [filing("r1"), filing("r3")],
    },
    Taxpayer: {
      returns: (row) => (row["returnIds"] as string[]).map(filing),
      latest: (row) => filing((row["returnIds"] as string[]).at(-1)),
    },
    Return: {
      taxpayer: (row) => taxpayer(row["npwp"]),
      subject: (row) => taxpayer(row["npwp"]),
      audited: (row) => row["findings"] !== null,
    },
  },
  find: { Taxpayer: byKeys(taxpayers, ["npwp"]), Return: byKeys(returns, ["id"]) },
  samples: { npwp: ["01", "02", "99"], year: [2019, 2020] },
};
