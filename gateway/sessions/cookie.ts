import type { IncomingHttpHeaders } from "node:http";

/** A cookie that only the gateway reads and writes: pages and other sites do not see it. */
export interface Cookie {
  /**
   * What a request carries under its name; undefined when it carries none. The name twice has no right value: another host of
   * the domain may have set one of them.
   */
  read(headers: IncomingHttpHeaders): string | undefined;
  /** The header `set-cookie` that hands it to a browser, for so many seconds or until the browser ends. */
  write(value: string, maxAgeS?: number): string;
  /** The header `set-cookie` that takes it away. */
  clear(): string;
}

/** @param isSecure whether browsers reach us over https: the cookie then never travels otherwise, and only this very host can set it */
export const createCookie = (name: string, isSecure: boolean): Cookie => {
  const full = isSecure ? `__Host-${name}` : name;
  const about = `Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
  const write = (value: string, maxAgeS?: number): string =>
    `${full}=${value}; ${about}${maxAgeS === undefined ? "" : `; Max-Age=${maxAgeS}`}`;
  return {
    read: ({ cookie }) => {
      if (cookie === undefined || !cookie.includes(full)) return undefined;
      const values = cookie.split(";").flatMap((part) => {
        const [key = "", ...value] = part.split("=");
        return key.trim() === full ? [value.join("=").trim()] : [];
      });
      return values.length > 1 ? "" : values[0];
    },
    write,
    clear: () => write("", 0),
  };
};
