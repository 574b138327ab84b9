import { createTestBrowser, type TestBrowser } from "./browser.ts";
import type { SignInKit } from "./sign-in-kit.ts";

/** A reader with a browser of their own, at the gateway and the provider of a sign-in kit. */
export interface Visitor extends TestBrowser {
  /** Begins to sign in; gives the address at the provider that they are sent to. */
  leave(path?: string): Promise<string>;
  /** Signs in as one of the provider's users; gives the answer to their coming back. */
  signIn(user?: string, path?: string): Promise<Response>;
  /** Who the gateway says they are. */
  session(): Promise<unknown>;
  /** How an open question is answered. */
  ask(): Promise<{ readonly status: number; readonly code?: string }>;
  /** What names their session; undefined without one. */
  cookie(): string | undefined;
}

export const createVisitor = ({ url, provider }: SignInKit): Visitor => {
  const browser = createTestBrowser(url);
  const leave: Visitor["leave"] = async (path = "/sign-in") =>
    (await browser.visit(path)).headers.get("location") ?? "";
  return {
    ...browser,
    leave,
    signIn: async (user = "governor", path = "/sign-in") =>
      browser.visit(await provider.signIn(await leave(path), user)),
    session: async () => (await browser.send("/session")).json(),
    ask: async () => {
      const response = await browser.post("/graphql", { query: "{ slogan }" });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      const code = errors?.[0]?.extensions.code;
      return { status: response.status, ...(code === undefined ? {} : { code }) };
    },
    cookie: () => browser.cookies().get("sinergi-session"),
  };
};
