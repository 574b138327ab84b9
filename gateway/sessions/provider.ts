import * as oidc from "openid-client";
import type { Clock } from "../access/clock.ts";
import { createConfigure } from "./configure.ts";
import { providerFailure } from "./provider-failure.ts";
import type { Tokens } from "./sessions.ts";

export interface ProviderOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined of a client that has none: the code is bound to us by PKCE alone. */
  readonly clientSecret: string | undefined;
  /** Scopes to ask for, separated by spaces; `openid` is among them. */
  readonly scope: string;
  /** Where the provider sends readers back to; it has to be known there. */
  readonly redirectUri: URL;
  readonly clock: Pick<Clock, "elapsed">;
}

/** What is kept of a sign-in while the reader is at the provider. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** An OpenID Connect provider, as far as signing in and out goes. All of it may throw AppError SIGN_IN_UNAVAILABLE. */
export interface Provider {
  /** The address that a reader is sent to, and what has to be kept until they are back. */
  begin(): Promise<{ readonly address: URL; readonly attempt: Attempt }>;
  /**
   * Gets the tokens for which a reader has come back.
   *
   * @param query what the provider put into the address of the callback
   * @throws AppError SIGN_IN_DENIED, SIGN_IN_FAILED
   */
  finish(query: string, attempt: Attempt): Promise<Tokens & { readonly subject: string }>;
  /** @throws AppError SIGN_IN_FAILED when the refresh token is no longer accepted */
  renew(refreshToken: string): Promise<Tokens>;
  /** Tells the provider that a reader has left; where it wants to see them for that, the address to send them to. */
  leave(tokens: Tokens): Promise<URL | null>;
}

/** Creates the way to a provider. What it says about itself is asked when it is first needed, so that the gateway starts without it. */
export const createProvider = (options: ProviderOptions): Provider => {
  const { redirectUri } = options;
  const configure = createConfigure(options);

  const asked = async <Result>(question: (known: oidc.Configuration) => Promise<Result>): Promise<Result> => {
    try {
      return await question(await configure());
    } catch (error) {
      throw providerFailure(error);
    }
  };

  return {
    begin: () =>
      asked(async (known) => {
        const attempt = {
          state: oidc.randomState(),
          nonce: oidc.randomNonce(),
          codeVerifier: oidc.randomPKCECodeVerifier(),
        };
        const address = oidc.buildAuthorizationUrl(known, {
          redirect_uri: redirectUri.href,
          scope: options.scope,
          state: attempt.state,
          nonce: attempt.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
          code_challenge_method: "S256",
        });
        return { address, attempt };
      }),
    finish: (query, { state, nonce, codeVerifier }) =>
      asked(async (known) => {
        const back = new URL(redirectUri);
        back.search = query;
        const answer = await oidc.authorizationCodeGrant(known, back, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        return { ...tokensOf(answer), subject: answer.claims()?.sub ?? "" }; // an ID token has one
      }),
    renew: (refreshToken) =>
      asked(async (known) => {
        const { access, refresh } = tokensOf(await oidc.refreshTokenGrant(known, refreshToken));
        return { access, refresh: refresh ?? refreshToken, isOfProvider: true }; // the same goes on where there is no new one
      }),
    leave: ({ access, refresh }) =>
      asked(async (known) => {
        const { revocation_endpoint: revocation, end_session_endpoint: end } = known.serverMetadata();
        if (revocation !== undefined) await oidc.tokenRevocation(known, refresh ?? access);
        if (end === undefined) return null;
        // Without the ID token, which would pass through the browser: the provider may ask the reader once more.
        return oidc.buildEndSessionUrl(known, { post_logout_redirect_uri: new URL("/", redirectUri).href });
      }),
  };
};

const tokensOf = ({ access_token: access, refresh_token: refresh }: oidc.TokenEndpointResponse): Tokens => ({
  access,
  refresh,
  isOfProvider: true,
});
