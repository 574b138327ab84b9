import * as oidc from "openid-client";
import { AppError } from "../../platform/errors.ts";
import type { Clock } from "../access/clock.ts";

interface ConfigureOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly clock: Pick<Clock, "elapsed">;
}

/** Longest time of one call of a provider, seconds. */
const CALL_TIMEOUT_S = 5;

/** How long what a provider says about itself counts, milliseconds. */
const FRESH_FOR_MS = 3_600_000;

/** How long one that did not answer is left alone, milliseconds. */
const PAUSE_MS = 10_000;

/**
 * Creates the question what a provider says about itself (its `openid-configuration`). It is asked when it is first needed and
 * once for all who wait; what it said last stays in use while it does not answer.
 *
 * @throws the returned function: AppError SIGN_IN_UNAVAILABLE within the pause after a failure; before it, what openid-client throws
 */
export const createConfigure = ({
  issuer,
  clientId,
  clientSecret,
  clock,
}: ConfigureOptions): (() => Promise<oidc.Configuration>) => {
  let known: oidc.Configuration | undefined;
  let askAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<oidc.Configuration> | undefined;

  const ask = async (): Promise<oidc.Configuration> => {
    askAt = clock.elapsed() + PAUSE_MS;
    try {
      known = await oidc.discovery(
        new URL(issuer),
        clientId,
        undefined,
        clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
        { timeout: CALL_TIMEOUT_S, execute: extensionsFor(issuer) },
      );
      askAt = clock.elapsed() + FRESH_FOR_MS;
    } catch (error) {
      if (known === undefined) throw error;
    } finally {
      asking = undefined;
    }
    return known;
  };

  return async () => {
    if (asking !== undefined) return asking;
    if (clock.elapsed() >= askAt) return (asking = ask());
    if (known === undefined) throw new AppError("SIGN_IN_UNAVAILABLE");
    return known;
  };
};

/** The signature of ID tokens is checked though they come over TLS; http is for a provider of this machine, as the setting says. */
const extensionsFor = (issuer: string): Array<(known: oidc.Configuration) => void> =>
  new URL(issuer).protocol === "http:"
    ? [oidc.enableNonRepudiationChecks, oidc.allowInsecureRequests]
    : [oidc.enableNonRepudiationChecks];
