import { byKeys, type Federation, type Row } from "../federation.ts";
import { forms, holders, permits } from "./data.ts";

const own = (row: Row, name: string): unknown => (Object.hasOwn(row, name) ? row[name] : null);
const form = (row: Row) => forms.find((one) => one.constructor === (row["id"] === "z1" ? "f1" : "f2"));

/** Hidden enum values and types, custom scalars, input objects, and fields named like members of every object. */
export const perizinan: Federation = {
  name: "perizinan",
  subgraphs: {
    permits: `
      type Query {
        permits(filter: Filter, order: Order = ASC): [Permit!]!
        permit(id: ID!): Permit
        holders: [Holder]
        parties: [Party]
      }
      input Filter { ids: [ID!] status: Status nested: Filter text: String = "x" }
      enum Order { ASC DESC }
      enum Status { ISSUED REJECTED SECRET @inaccessible }
      scalar Date
      scalar Json
      type Permit @key(fields: "id") {
        id: ID! status: Status statuses: [Status] must: Status! issued: Date extra: Json holder: Holder form: Form
        secret: String @inaccessible constructor: String valueOf: [Int] hasOwnProperty: Boolean
      }
      union Holder = Citizen | Company | Ghost
      interface Party { id: ID! name: String }
      type Citizen implements Party @key(fields: "id") { id: ID! name: String }
      type Company implements Party @key(fields: "id") { id: ID! name: String }
      type Ghost implements Party @key(fields: "id") @inaccessible { id: ID! name: String }
      type Form @key(fields: "constructor") { constructor: ID! pages: Int }
    `,
    details: `
      type Query { forms(first: Int): [Form!] }
      type Form @key(fields: "constructor") { constructor: ID! toString(radix: Int = 10): String isPrototypeOf: Boolean }
      type Company @key(fields: "id") { id: ID! employees: Int valueOf: Float }
      type Permit @key(fields: "id") { id: ID! issued: Date @external isOld: Boolean @requires(fields: "issued") hidden: Int @inaccessible }
      scalar Date
    `,
  },
  resolvers: {
    Query: {
      permits: (_, { filter, order }) => {
        const ids = (filter as Row | undefined | null)?.["ids"] as string[] | undefined | null;
        const found = permits.filter(({ id }) => !ids || ids.length === 0 || ids.includes(id));
        return order === "DESC" ? found.toReversed() : found;
      },
      permit: (_, { id }) => permits.find((row) => row.id === id),
      holders: () => [...holders, null],
      parties: () => holders,
      forms: (_, { first }) => forms.slice(0, (first as number | undefined | null) ?? 2),
    },
    Permit: {
      form,
      constructor: (row: Row) => own(row, "constructor"),
      valueOf: (row: Row) => own(row, "valueOf"),
      hasOwnProperty: (row: PropertyKey | Row) => own(row as Row, "hasOwnProperty"),
      isOld: (row) => (row["issued"] === null ? null : (row["issued"] as string) < "2000"),
    },
    Form: {
      toString: (row: Row, { radix }: Row) =>
        own(row, "toString") === null ? null : `${String(row["toString"])}/${String(radix)}`,
      isPrototypeOf: () => false,
    },
    Company: { valueOf: () => 1.5 },
  },
  find: {
    Permit: byKeys(permits, ["id"]),
    Form: byKeys(forms, ["constructor"]),
    Citizen: byKeys(holders, ["id"]),
    Company: byKeys(holders, ["id"]),
    Ghost: byKeys(holders, ["id"]),
  },
  samples: { id: ["z1", "z2", "q"], ids: ["z1", "z3"], first: [0, 1], radix: [2, 10], text: ["a"] },
};
