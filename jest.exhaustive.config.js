import { project } from "./jest.config.js";

// Proofs over all of the demo data, which take too long for every change: `npm run test:exhaustive`.
export default { testTimeout: 300_000, projects: [project("exhaustive")] };
