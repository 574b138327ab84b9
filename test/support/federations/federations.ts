import type { Federation } from "./federation.ts";
import { posyandu } from "./posyandu/federation.ts";

/** The federations that engines are compared on. */
export const FEDERATIONS: readonly Federation[] = [posyandu];
