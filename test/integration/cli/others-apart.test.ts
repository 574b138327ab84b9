import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { othersApart } from "../../../cli/others-apart.ts";
import { FIRST_HAND_NAMES } from "../../../cli/sources.ts";
import { loadConfig } from "../../../platform/config.ts";
import { serveSubgraph, type SubgraphServer } from "../../../platform/serve-subgraph/http.ts";
import { disbursement } from "../../../subgraphs/disbursement/subgraph.ts";
import { createFigures, type Figures } from "../../../subgraphs/synergy/figures.ts";
import { CALL_KEYS, verifierOf } from "../../support/signed-calls.ts";
import { openSynergy, type SynergyKit } from "../../support/synergy-kit.ts";
import { executorOver } from "../../support/subgraph-kit.ts";
import { createWatchedLog } from "../../support/watched-log.ts";

let kit: SynergyKit;
let server: SubgraphServer;

const serve = (port: number): Promise<SubgraphServer> =>
  serveSubgraph({
    name: disbursement.name,
    execute: executorOver(disbursement, kit.source),
    verify: verifierOf(disbursement.name),
    port,
    host: "127.0.0.1",
    log: createWatchedLog(),
    isReady: async () => true,
  });

beforeAll(async () => {
  kit = await openSynergy();
  server = await serve(0);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await kit.stop();
});
beforeEach(() => kit.reset());

/** The copies of a process that reaches the source over HTTP, with this key. */
const connect = (key: readonly string[]): { figures: Figures; stop: () => Promise<void> } => {
  const config = {
    ...loadConfig({ DISBURSEMENT_URL: server.url }),
    SYNERGY_CHECK_MS: 0,
    SYNERGY_WAIT_MS: 60_000,
  };
  const others = othersApart({ call: () => key }, config);
  return { figures: createFigures({ ...kit.deps, ...others, config }), stop: others.stop };
};

test("figures come over HTTP in signed calls, and a source whose process has ended is told of until it is back", async () => {
  const { figures, stop } = connect(CALL_KEYS);
  try {
    await kit.say({ ID: 7 });
    const set = await kit.load("NATION", { figures });
    expect(await kit.known(set)).toEqual({ ID: 7 });
    await server.stop();
    await kit.say({ ID: 8 });
    expect(await kit.ensure("NATION", { figures })).toMatchObject({
      freshness: "UNREACHABLE",
      problem: "SUBGRAPH_UNAVAILABLE",
      set: { revision: set.revision },
    });
    expect(await kit.known(set)).toEqual({ ID: 7 });
    server = await serve(server.port);
    expect(await kit.ensure("NATION", { figures })).toMatchObject({ freshness: "CURRENT", problem: null });
    expect(await kit.known(set)).toEqual({ ID: 8 });
  } finally {
    await stop();
  }
});

test("a source that does not know the call key gives nothing", async () => {
  const { figures, stop } = connect(["another-key-that-nobody-here-knows"]);
  try {
    expect(await kit.ensure("NATION", { figures })).toMatchObject({ set: null, problem: "SUBGRAPH_ANSWER_INVALID" });
  } finally {
    await stop();
  }
});

test("the one that copies is not among those it asks", () => {
  const { neighbours } = othersApart({ call: () => CALL_KEYS }, loadConfig({}));
  expect(neighbours).toEqual(FIRST_HAND_NAMES);
  expect(neighbours).not.toContain("synergy");
});
