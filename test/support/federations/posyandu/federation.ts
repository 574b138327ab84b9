import { byKeys, type Federation } from "../federation.ts";
import { clinics, districts, officials, regencies } from "./data.ts";

/** Entity hops in chains, several keys, and a key that one subgraph cannot resolve, listed first. */
export const posyandu: Federation = {
  name: "posyandu",
  subgraphs: {
    clinics: `
      type Query { clinics: [Clinic!]! clinic(id: ID!): Clinic }
      type Clinic @key(fields: "id") { id: ID! name: String! beds: Int district: District }
      type District @key(fields: "code", resolvable: false) { code: ID! }
    `,
    districts: `
      type Query { districts: [District!]! district(code: ID!): District }
      type District @key(fields: "bps", resolvable: false) @key(fields: "code") {
        code: ID! bps: ID! name: String! regency: Regency
      }
      type Regency @key(fields: "code", resolvable: false) { code: ID! }
    `,
    statistics: `
      type District @key(fields: "bps") { bps: ID! population: Int! density(per: String = "km2"): Float }
    `,
    regencies: `
      type Query { regencies: [Regency] }
      type Regency @key(fields: "code") { code: ID! name: String head: Official districts: [District!] }
      type District @key(fields: "code", resolvable: false) { code: ID! }
      type Official @key(fields: "nip", resolvable: false) { nip: ID! }
    `,
    officials: `
      type Query { officials(first: Int = 2): [Official!]! }
      type Official @key(fields: "nip") { nip: ID! name: String! clinics: [Clinic] manages(id: ID): Clinic }
      type Clinic @key(fields: "id", resolvable: false) { id: ID! }
    `,
  },
  resolvers: {
    Query: {
      clinics: () => clinics,
      clinic: (_, { id }) => clinics.find((row) => row.id === id),
      districts: () => districts,
      district: (_, { code }) => districts.find((row) => row.code === code),
      regencies: () => [...regencies, null],
      officials: (_, { first }) => officials.slice(0, first as number),
    },
    Clinic: {
      district: (row) => ({ __typename: "District", code: row["districtCode"], ...districtOf(row["districtCode"]) }),
    },
    District: {
      regency: (row) => regencies.find(({ code }) => code === districtOf(row["code"])?.regencyCode),
      population: (row) => (row["bps"] ? Number(row["bps"]) % 1000 : null),
      density: (row, { per }) => (row["bps"] ? (per === "km2" ? 12.5 : Number(row["bps"]) / 1000) : null),
    },
    Regency: {
      head: (row) => officials.find(({ nip }) => nip === row["headNip"]) ?? null,
      districts: (row) => districts.filter(({ regencyCode }) => regencyCode === row["code"]),
    },
    Official: {
      clinics: (row) => (row["clinicIds"] as string[]).map((id) => clinics.find((clinic) => clinic.id === id)),
      manages: (row, { id }) => clinics.find((clinic) => clinic.id === (id ?? (row["clinicIds"] as string[])[0])),
    },
  },
  find: {
    Clinic: byKeys(clinics, ["id"]),
    District: byKeys(districts, ["code"], ["bps"]),
    Regency: byKeys(regencies, ["code"]),
    Official: byKeys(officials, ["nip"]),
  },
  samples: { id: ["c1", "c4", "none"], code: ["35.07.01", "1"], first: [0, 1, 2], per: ["km2", "ha"] },
};

function districtOf(code: unknown) {
  return districts.find((row) => row.code === code);
}
