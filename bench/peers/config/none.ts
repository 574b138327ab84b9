import { createConfig } from "./create-config.ts";

export const gatewayConfig = createConfig({ outbound: false, inbound: false });
