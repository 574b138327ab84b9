import { GraphQLError } from "graphql";
import type { Federation } from "../federation.ts";
import { initialProposals, villages } from "./data.ts";

let proposals = initialProposals();
const proposal = (id: unknown) => proposals.find((row) => row.id === id);

/** Mutations of several subgraphs, in order, with hops from what they return. */
export const musrenbang: Federation = {
  name: "musrenbang",
  subgraphs: {
    proposals: `
      type Query { proposals: [Proposal!]! proposal(id: ID!): Proposal }
      type Mutation {
        propose(title: String!, village: ID = "v1"): Payload!
        vote(id: ID!, times: Int = 1): Proposal
        approve(ids: [ID!]!): [Proposal]
        refuse: Int
        mustFail: Boolean!
      }
      type Payload { proposal: Proposal query: Query ok: Boolean! }
      type Proposal @key(fields: "id") { id: ID! title: String! votes: Int village: Village }
      type Village @key(fields: "code", resolvable: false) { code: ID! }
    `,
    budget: `
      type Query { funded: [Proposal!] total: Int }
      type Mutation { fund(id: ID!, amount: Int!): Proposal reset: Int }
      type Proposal @key(fields: "id") { id: ID! funded: Int votes: Int @external perVote: Float @requires(fields: "votes") }
    `,
    villages: `
      type Query { villages: [Village!]! }
      type Village @key(fields: "code") { code: ID! name: String proposals: [Proposal!]! }
      type Proposal @key(fields: "id", resolvable: false) { id: ID! }
    `,
  },
  resolvers: {
    Query: {
      proposals: () => proposals,
      proposal: (_, { id }) => proposal(id),
      funded: () => proposals.filter(({ funded }) => funded),
      total: () => proposals.reduce((sum, { funded }) => sum + (funded ?? 0), 0),
      villages: () => villages,
    },
    Mutation: {
      propose(_, { title, village }) {
        const made = {
          __typename: "Proposal",
          id: String(proposals.length + 1),
          title: String(title),
          villageCode: String(village),
          votes: 0,
          funded: null,
        };
        proposals.push(made);
        return { __typename: "Payload", proposal: made, ok: true };
      },
      vote(_, { id, times }) {
        const found = proposal(id);
        if (found) found.votes += times as number;
        return found && { ...found };
      },
      approve: (_, { ids }) => (ids as string[]).map(proposal),
      refuse() {
        throw new GraphQLError("refused", { extensions: { code: "REFUSED" } });
      },
      mustFail() {
        throw new GraphQLError("failed", { extensions: { code: "FAILED" } });
      },
      fund(_, { id, amount }) {
        const found = proposal(id);
        if (found) found.funded = (found.funded ?? 0) + (amount as number);
        return found;
      },
      reset() {
        for (const row of proposals) row.funded = 0;
        return proposals.length;
      },
    },
    Payload: { query: () => ({}) },
    Proposal: {
      village: (row) => ({
        __typename: "Village",
        code: row["villageCode"],
        ...villages.find(({ code }) => code === row["villageCode"]),
      }),
      perVote: (row) => (row["votes"] ? Number(row["funded"] ?? 0) / Number(row["votes"]) : null),
    },
    Village: { proposals: (row) => row["name"] && proposals.filter(({ villageCode }) => villageCode === row["code"]) },
  },
  find: {
    Proposal: ({ id }) => proposal(id),
    Village: ({ code }) => villages.find((row) => row.code === code),
  },
  samples: {
    id: ["1", "2", "9"],
    ids: ["1", "3", "9"],
    times: [1, 2],
    amount: [5, 10],
    title: ["Balai"],
    village: ["v1", "v2"],
  },
  reset() {
    proposals = initialProposals();
  },
};
