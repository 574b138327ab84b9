import { projectRoot } from "../platform/project-root.ts";
import { staleArtifacts, writeArtifacts } from "./generate/artifact.ts";
import { generateArtifacts } from "./generate/artifacts.ts";

// `npm run generate` writes what is stale; with --check it only names it, and fails.
const root = projectRoot();
const checkOnly = process.argv.includes("--check");
const { artifacts, problems } = await generateArtifacts(root);
const stale = await staleArtifacts(root, artifacts);
if (!checkOnly) await writeArtifacts(root, stale);

for (const problem of problems) console.error(problem);
for (const { path } of stale) console.log(checkOnly ? `stale: ${path} (run \`npm run generate\`)` : `written: ${path}`);
if (problems.length === 0 && stale.length === 0) console.log(`All ${artifacts.length} generated files are up to date.`);
if (problems.length > 0 || (checkOnly && stale.length > 0)) process.exitCode = 1;
