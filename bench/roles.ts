import type { EngineName } from "../gateway/engine/engine.ts";

type Urls = Readonly<Record<string, string>>;

/** What one process of the bench does. */
export type Role =
  | { readonly role: "limit"; readonly databaseUrl: string }
  | {
      readonly role: "in-process";
      readonly databaseUrls: Urls;
      readonly deduplication?: "none" | "both";
      /** @default the product's */
      readonly supergraphFile?: string;
    }
  | { readonly role: "subgraphs"; readonly databaseUrls: Urls }
  | { readonly role: "stock-subgraphs"; readonly databaseUrls: Urls }
  | { readonly role: "stock-gateway"; readonly urls: Urls }
  | {
      readonly role: "gateway";
      readonly engine: EngineName;
      readonly urls: Urls;
      /** What equal queries under way share. @default "none" */
      readonly deduplication?: "none" | "outbound" | "both";
      /** Whether it has the access marks, reads tokens and signs its calls, as the product does. @default true */
      readonly accessLayer?: boolean;
    };
