/**
 * Who may import whom. test/contract/import-rules.test.ts plants one violation of each rule and sees it found. Circles
 * are the linter's: this parser cannot tell an import of a type, which may close a circle, from one that runs.
 */
const OURS = [
  "bench",
  "cli",
  "data",
  "exports",
  "gateway",
  "platform",
  "portal",
  "presentation",
  "schema",
  "scripts",
  "subgraphs",
  "test",
];

/**
 * Matches the folders of ours but the named ones.
 *
 * @param {readonly string[]} folders
 */
const oursExcept = (...folders) => `^(${OURS.filter((folder) => !folders.includes(folder)).join("|")})/`;

/**
 * Matches npm packages, wherever npm has put them.
 *
 * @param {readonly string[]} names
 */
const packages = (...names) => `(^|/)node_modules/(${names.join("|")})/`;

const DATABASE = packages("knex", "pg", "pg-copy-streams");

module.exports = {
  forbidden: [
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "platform-imports-nothing-of-ours",
      severity: "error",
      from: { path: "^platform/" },
      to: { path: oursExcept("platform") },
    },
    {
      name: "gateway-imports-platform-only",
      severity: "error",
      from: { path: "^gateway/" },
      to: { path: oursExcept("gateway", "platform") },
    },
    {
      name: "gateway-reaches-no-database",
      comment: "Neither itself nor through a module of platform/.",
      severity: "error",
      from: { path: "^gateway/" },
      to: { path: DATABASE, reachable: true },
    },
    {
      name: "subgraphs-import-platform-and-themselves",
      severity: "error",
      from: { path: "^subgraphs/([^/]+)/" },
      to: { path: oursExcept("platform", "subgraphs") },
    },
    {
      name: "subgraphs-are-islands",
      severity: "error",
      from: { path: "^subgraphs/([^/]+)/" },
      to: { path: "^subgraphs/", pathNot: "^subgraphs/$1/" },
    },
    {
      name: "resolvers-know-no-sql",
      severity: "error",
      from: { path: "^subgraphs/[^/]+/resolvers/" },
      to: { path: DATABASE },
    },
    {
      name: "resolvers-ask-loaders",
      severity: "error",
      from: { path: "^subgraphs/[^/]+/resolvers/" },
      to: { path: "^subgraphs/[^/]+/repository(\\.ts$|/)" },
    },
    {
      name: "portal-is-a-client",
      severity: "error",
      from: { path: "^portal/" },
      to: { path: oursExcept("portal", "presentation") },
    },
    {
      name: "presentation-runs-anywhere",
      comment: "It shows figures in a browser and on a server: nothing of ours, and nothing of Node.",
      severity: "error",
      from: { path: "^presentation/" },
      to: { path: oursExcept("presentation") },
    },
    {
      name: "presentation-is-without-node",
      severity: "error",
      from: { path: "^presentation/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "exports-are-a-client",
      comment: "They ask the graph by a function that the gateway hands in.",
      severity: "error",
      from: { path: "^exports/" },
      to: { path: oursExcept("exports", "platform", "presentation") },
    },
    {
      name: "exports-reach-no-database",
      comment: "Neither themselves nor through a module of platform/.",
      severity: "error",
      from: { path: "^exports/" },
      to: { path: DATABASE, reachable: true },
    },
    {
      name: "product-imports-no-workshop",
      comment: "What runs in production does not lean on tests, scripts or the benchmark.",
      severity: "error",
      from: { path: "^(cli|data|exports|gateway|platform|portal|presentation|subgraphs)/" },
      to: { path: "^(bench|scripts|test)/" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // The parser cannot read JSX. What a .tsx file may import is held by the linter, whose rule for portal/ says the same.
    exclude: { path: ["^dist/", "[.]tsx$"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".cjs", ".json", ".d.ts"],
    },
  },
};
