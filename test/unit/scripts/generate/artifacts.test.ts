import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { projectRoot } from "../../../../platform/project-root.ts";
import { staleArtifacts, writeArtifacts } from "../../../../scripts/generate/artifact.ts";
import { generateArtifacts } from "../../../../scripts/generate/artifacts.ts";

let root = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "generate-"));
  await cp(join(projectRoot(), "schema"), join(root, "schema"), { recursive: true });
});

afterAll(async () => rm(root, { recursive: true, force: true }));

const editSdl = async (from: string, to: string): Promise<void> => {
  const file = join(root, "schema/social-welfare.graphql");
  const sdl = await readFile(file, "utf8");
  expect(sdl).toContain(from);
  await writeFile(file, sdl.replace(from, to));
};

const stalePaths = async (): Promise<string[]> => {
  const { artifacts } = await generateArtifacts(root);
  return (await staleArtifacts(root, artifacts)).map(({ path }) => path).toSorted();
};

test("what was just written is up to date", async () => {
  const { artifacts, problems } = await generateArtifacts(root);
  expect(problems).toEqual([]);
  await writeArtifacts(root, artifacts);
  expect(await stalePaths()).toEqual([]);
});

test("an edited description makes the files stale that show it, and no others", async () => {
  await editSdl("What makes a family eligible for PKH", "Why a family takes part in PKH");
  expect(await stalePaths()).toEqual([
    "docs/glossary.md",
    "schema/api.graphql",
    "schema/supergraph.graphql",
    "subgraphs/social-welfare/types.generated.ts",
  ]);
});

test("a scalar without a TypeScript type is refused", async () => {
  await editSdl("scalar Rupiah", "scalar Rupiah\nscalar Weather");
  await editSdl('type BenefitRates @tag(name: "open") {', 'type BenefitRates @tag(name: "open") {\n  weather: Weather');
  expect((await generateArtifacts(root)).problems.join("\n")).toContain("Weather");
});

test("SDL that does not compose leaves the resolver types of the other subgraphs generated", async () => {
  await editSdl('type BenefitRates @tag(name: "open") {', 'type BenefitRates @tag(name: "open") {\n  broken: Nowhere');
  const { artifacts, problems } = await generateArtifacts(root);
  expect(problems.join("\n")).toContain("Nowhere");
  expect(artifacts.map(({ path }) => path)).toContain("subgraphs/disbursement/types.generated.ts");
});
