import { disbursement } from "./disbursement/subgraph.ts";
import { socialWelfare } from "./social-welfare/subgraph.ts";
import { synergy } from "./synergy/subgraph.ts";
import { villageDevelopment } from "./village-development/subgraph.ts";

/** Every subgraph of the product: the only place that names them all. */
export const SUBGRAPHS = [disbursement, socialWelfare, synergy, villageDevelopment] as const;
