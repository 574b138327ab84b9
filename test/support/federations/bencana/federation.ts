import { GraphQLError } from "graphql";
import { byKeys, type Federation } from "../federation.ts";
import { agencies, aid, disasters } from "./data.ts";

const fails = (what: string): never => {
  throw new GraphQLError(`${what} cannot be read`, { extensions: { code: "UNREADABLE" } });
};
const disaster = (id: unknown) => disasters.find((row) => row.id === id);
const agency = (code: unknown) =>
  code === null ? null : (agencies.find((row) => row.code === code) ?? { __typename: "Agency", code });

/** Lists of every nullability, nulls and errors of subgraphs inside them, and entities that are not there. */
export const bencana: Federation = {
  name: "bencana",
  subgraphs: {
    reports: `
      type Query {
        disasters: [Disaster!]! maybe: [Disaster] strict: [Disaster!] disaster(id: ID!): Disaster
        matrix: [[Int]] strictMatrix: [[Int!]!] broken: String mustWork: Int!
      }
      type Disaster @key(fields: "id") {
        id: ID! kind: String victims: Int! losses: [Float] grid: [[Cell]] report(fail: Boolean): String
      }
      type Cell { x: Int agency: Agency }
      type Agency @key(fields: "code", resolvable: false) { code: ID! }
    `,
    relief: `
      type Query { allAid: [Aid] }
      type Disaster @key(fields: "id") { id: ID! aid: [Aid] strictAid: [Aid!] mainAid: Aid! response: String! note: String }
      type Aid { name: String amount: Int! givenBy: Agency disaster: Disaster }
      type Agency @key(fields: "code", resolvable: false) { code: ID! }
    `,
    agencies: `
      type Query { agencies: [Agency!]! }
      type Agency @key(fields: "code") { code: ID! name: String! motto: String phone: String rank: Int! }
    `,
  },
  resolvers: {
    Query: {
      disasters: () => disasters,
      maybe: () => [
        disaster("b1"),
        null,
        new GraphQLError("b3 cannot be read", { extensions: { code: "UNREADABLE" } }),
        disaster("b4"),
      ],
      strict: () => [disaster("b1"), disaster("b2")],
      disaster: (_, { id }) => (id === "bad" ? fails("bad") : disaster(id)),
      matrix: () => [[1, null], null, [], [2]],
      strictMatrix: () => [[1], [2, 3]],
      broken: () => fails("broken"),
      mustWork: () => fails("mustWork"),
      allAid: () => [...aid, null],
      agencies: () => agencies,
    },
    Disaster: {
      report: (row, { fail }) => (fail ? fails("report") : `laporan ${JSON.stringify(row["kind"])}`),
      aid: (row) => [...aid.filter(({ to }) => to === row["id"]), null],
      strictAid: (row) => (row["id"] === "b2" ? null : aid.filter(({ to }) => to === row["id"])),
      mainAid: (row) => aid.find(({ to }) => to === row["id"]) ?? fails("main aid"),
      response: (row) => (row["id"] === "b4" ? fails("response") : "ditangani"),
      note: (row) => (row["id"] === "b1" ? fails("note") : "catatan"),
    },
    Cell: { agency: (row) => agency(row["agencyCode"]) },
    Aid: {
      givenBy: (row) => agency(row["agencyCode"]),
      disaster: (row) => disaster(row["to"]),
      amount: (row) => row["amount"] ?? fails("amount"),
    },
    Agency: {
      phone: (row) => (row["code"] === "AG2" ? fails("phone") : row["name"] === undefined ? null : "021"),
      rank: (row) => (row["code"] === "AG2" ? fails("rank") : row["name"] === undefined ? null : 1),
    },
  },
  find: { Disaster: byKeys(disasters, ["id"]), Agency: byKeys(agencies, ["code"]) },
  samples: { id: ["b1", "b2", "bad", "none"], fail: [true, false] },
};
