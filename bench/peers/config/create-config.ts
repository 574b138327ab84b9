/** Which equal work under way at the same time is done once. */
interface Deduplication {
  /** Equal requests to a subgraph. Hive's default is yes. */
  readonly outbound: boolean;
  /** Equal requests of clients. Hive's default is no. */
  readonly inbound: boolean;
}

/**
 * A configuration of Hive Gateway as it comes, but for deduplication, and that it ends with its input. It names no
 * registry, no token and no exporter, without which Hive reports to nobody.
 */
export const createConfig = ({ outbound, inbound }: Deduplication) => ({
  transportEntries: { "*.http": { options: { deduplicateInflightRequests: outbound } } },
  inboundInflightRequestDeduplication: inbound,
  plugins: () => {
    process.stdin.resume().on("end", () => process.exit(0));
    return [];
  },
});
