/** What a browser does besides showing pages: it keeps cookies, and says which page sends a request. */
export interface TestBrowser {
  /** Sends a request as a page of the gateway does; redirects are not followed. */
  send(path: string, init?: RequestInit): Promise<Response>;
  /** Follows a link, within the gateway or to it from elsewhere: without `Origin`. */
  visit(address: string | URL): Promise<Response>;
  /** Sends JSON by POST. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The cookies that it has now, by name. */
  cookies(): ReadonlyMap<string, string>;
  /** Has a cookie of this value from now on. */
  keep(name: string, value: string): void;
}

/** @param origin where the gateway is reached */
export const createTestBrowser = (origin: string): TestBrowser => {
  const jar = new Map<string, string>();

  const take = (response: Response): Response => {
    for (const header of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (/; Max-Age=0(?:;|$)/.test(header)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const fetchWith = async (address: URL, init: RequestInit, headers: Record<string, string>): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const sent = new Headers({ ...headers, ...(cookie === "" ? {} : { cookie }) });
    new Headers(init.headers).forEach((value, name) => sent.set(name, value));
    return take(await fetch(address, { ...init, headers: sent, redirect: "manual" }));
  };
  const send: TestBrowser["send"] = (path, init = {}) => {
    const isRead = init.method === undefined || init.method === "GET";
    return fetchWith(new URL(path, origin), init, isRead ? {} : { origin });
  };
  return {
    send,
    visit: (address) => fetchWith(new URL(address, origin), {}, { accept: "text/html" }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
    cookies: () => jar,
    keep: (name, value) => void jar.set(name, value),
  };
};
