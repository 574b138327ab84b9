import type { Transport } from "../../../gateway/transport/transport.ts";
import { AppError } from "../../../platform/errors.ts";
import type { SubgraphResult } from "../../../platform/subgraph-call.ts";
import type { Random } from "../operation-generator/random.ts";

type Fault = (result: SubgraphResult, random: Random) => SubgraphResult;

const withEntities = (result: SubgraphResult, change: (entities: readonly unknown[]) => unknown): SubgraphResult => {
  const entities = result.data?.["_entities"];
  return Array.isArray(entities) ? { ...result, data: { ...result.data, _entities: change(entities) } } : result;
};

const shuffled = (list: readonly unknown[], random: Random): unknown[] =>
  list
    .map((element) => ({ element, rank: random.int(1000) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ element }) => element);

/** What can go wrong between an engine and a subgraph. */
const FAULTS: readonly Fault[] = [
  () => {
    throw new AppError("SUBGRAPH_UNAVAILABLE", { subgraph: "faulty" });
  },
  () => {
    throw new Error("a fault nobody foresaw");
  },
  () => ({ data: null }),
  () => ({}),
  () => ({ data: null, errors: [{ message: "all lost" }] }),
  (result) => ({
    ...result,
    errors: [...(result.errors ?? []), { message: "something is wrong", path: ["nowhere", 3] }],
  }),
  (result, random) => withEntities(result, (entities) => shuffled(entities, random)),
  (result) => withEntities(result, (entities) => entities.slice(1)),
  (result) => withEntities(result, (entities) => [...entities, ...entities]),
  (result) => withEntities(result, () => "no list"),
  (result, random) => withEntities(result, (entities) => entities.map((one) => (random.chance(0.5) ? null : one))),
  (result, random) => withEntities(result, (entities) => entities.map(() => random.pick(entities))),
];

/** A way to a subgraph on which some answers go wrong, at random but replayable. */
export const faultyTransport = (transport: Transport, random: Random): Transport => ({
  async call(request, context) {
    const result = await transport.call(request, context);
    return random.chance(0.4) ? random.pick(FAULTS)(result, random) : result;
  },
  close: () => transport.close(),
});
