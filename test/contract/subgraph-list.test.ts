import { expect, test } from "@jest/globals";
import { databaseUrlOf, loadConfig, subgraphUrlOf } from "../../platform/config.ts";
import { projectRoot } from "../../platform/project-root.ts";
import { readSubgraphSdl } from "../../scripts/generate/subgraph-sdl.ts";
import { SUBGRAPHS } from "../../subgraphs/index.ts";

const names = SUBGRAPHS.map(({ name }) => name);

test("the supergraph is composed from the SDL of exactly the subgraphs there are", async () => {
  const sources = await readSubgraphSdl(projectRoot());
  expect(sources.map(({ name }) => name)).toEqual(names.toSorted());
});

test.each(names)("%s has settings for its address and its database", (name) => {
  const prefix = name.toUpperCase().replaceAll("-", "_");
  const config = loadConfig({
    [`${prefix}_URL`]: "http://somewhere:1/graphql",
    [`${prefix}_DATABASE_URL`]: "postgres://user@somewhere/database",
  });
  expect(subgraphUrlOf(config, name)).toBe("http://somewhere:1/graphql");
  expect(databaseUrlOf(config, name)).toBe("postgres://user@somewhere/database");
});
