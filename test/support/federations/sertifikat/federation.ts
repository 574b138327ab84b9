import { byKeys, type Federation, type Row } from "../federation.ts";
import { certificates, disputes, owners, parcels, taxes } from "./data.ts";

const isSameOwner = (a: Row | null | undefined, b: Row): boolean => {
  const [one, other] = [a?.["identity"] as Row | undefined, b["identity"] as Row];
  return one !== undefined && one["kind"] === other["kind"] && one["number"] === other["number"];
};
const isSameParcel = (a: Row, b: Row): boolean => a["office"] === b["office"] && a["number"] === b["number"];

/** Compound keys, nested keys, and a key that lies inside another entity's key. */
export const sertifikat: Federation = {
  name: "sertifikat",
  subgraphs: {
    registry: `
      type Query { certificates: [Certificate!]! certificate(serial: ID!): Certificate parcels: [Parcel!] }
      type Certificate @key(fields: "serial parcel { office number }") {
        serial: ID! issued: String parcel: Parcel! owner: Owner
      }
      type Parcel @key(fields: "office number") { office: ID! number: Int! area: Float neighbours: [Parcel!] }
      type Owner @key(fields: "identity { kind number }") { identity: Identity! name: String }
      type Identity @shareable { kind: String! number: ID! }
    `,
    tax: `
      type Query { taxes(year: Int): [Tax!]! }
      type Parcel @key(fields: "office number") { office: ID! number: Int! valuation: Int taxes(year: Int): [Tax!]! }
      type Tax { year: Int! amount: Int payer: Owner parcel: Parcel }
      type Owner @key(fields: "identity { kind number }") { identity: Identity! debts: [Tax] }
      type Identity @shareable { kind: String! number: ID! }
    `,
    courts: `
      type Query { disputes: [Dispute] }
      type Dispute { id: ID! certificate: Certificate parties: [Owner!] }
      type Certificate @key(fields: "serial parcel { office number }") {
        serial: ID! parcel: Parcel! disputes: [Dispute!]
      }
      type Parcel @key(fields: "office number", resolvable: false) { office: ID! number: Int! }
      type Owner @key(fields: "identity { kind number }", resolvable: false) { identity: Identity! }
      type Identity @shareable { kind: String! number: ID! }
    `,
  },
  resolvers: {
    Query: {
      certificates: () => certificates,
      certificate: (_, { serial }) => certificates.find((row) => row.serial === serial),
      parcels: () => parcels,
      taxes: (_, { year }) => taxes.filter((row) => year === undefined || year === null || row.year === year),
      disputes: () => [disputes[0], null, ...disputes.slice(1)],
    },
    Certificate: {
      disputes: (row) =>
        disputes.filter(
          ({ certificate }) =>
            certificate?.serial === row["serial"] && isSameParcel(certificate?.parcel as Row, row["parcel"] as Row),
        ),
    },
    Parcel: {
      neighbours: (row) =>
        (row["neighbours"] as number[]).map((number) => parcels.find((other) => other.number === number)),
      taxes: (row, { year }) =>
        taxes.filter(
          (tax) => isSameParcel(tax.parcel as Row, row) && (year === undefined || year === null || tax.year === year),
        ),
    },
    Owner: { debts: (row) => [...taxes.filter(({ payer }) => isSameOwner(payer, row)), null] },
  },
  find: {
    Certificate: byKeys(certificates, ["serial", "parcel.office", "parcel.number"]),
    Parcel: byKeys(parcels, ["office", "number"]),
    Owner: byKeys(owners, ["identity.kind", "identity.number"]),
  },
  samples: { serial: ["A1", "A2", "zz"], year: [2020, 2021, null] },
};
