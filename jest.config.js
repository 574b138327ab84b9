// These share one PostgreSQL server, which jest's own process starts and stops; see test/support/database.ts.
const WITH_DATABASE = ["integration", "contract", "e2e", "exhaustive"];
const SHARED_SERVER = {
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
};

export const project = (name) => ({
  ...(WITH_DATABASE.includes(name) ? SHARED_SERVER : {}),
  displayName: name,
  // Not the whole project folder: the data folder in it may belong to another user.
  roots: ["<rootDir>/test"],
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "es6" } },
    ],
  },
});

// A machine with two cores may be busy with other things; a test that hangs still ends.
export default {
  testTimeout: 30_000,
  maxWorkers: 2,
  // A worker keeps modules of every file it has run; one that holds this much makes place for a new one.
  workerIdleMemoryLimit: "1GB",
  projects: ["unit", "integration", "contract", "e2e"].map(project),
};
