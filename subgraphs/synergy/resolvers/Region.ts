import { regionResolvers } from "../../../platform/serve-subgraph/region.ts";
import type { RegionResolvers } from "../types.generated.ts";

export const Region: RegionResolvers = { ...regionResolvers };
