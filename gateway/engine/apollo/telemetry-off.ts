/**
 * Switches off the hourly export of `@apollo/gateway` to its maker. The package reads this variable when a gateway is
 * made and documents no option for it, so this file must run before the package is loaded.
 */
// oxlint-disable-next-line node/no-process-env -- written, not read: no setting of ours
process.env["APOLLO_TELEMETRY_DISABLED"] = "true";

export const telemetryIsOff = true;
