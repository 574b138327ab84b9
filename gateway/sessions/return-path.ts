/** Where a reader comes out who asked for no place of ours. */
const HOME = "/";
const MAX_LENGTH = 2_000;

/** Stands for our own host while an address is read. */
const BASE = "http://portal.invalid";

/**
 * The place of the portal that a reader wants to return to after signing in, as a path that leads to this host and nowhere else;
 * the home page for anything else.
 *
 * @example localPath("/laporan/35?periode=2024") // as it is
 * @example localPath("//elsewhere.example") // "/"
 */
export const localPath = (given: unknown): string => {
  if (typeof given !== "string" || given.length > MAX_LENGTH || !given.startsWith("/")) return HOME;
  if (!URL.canParse(given, BASE)) return HOME;
  const { origin, pathname, search, hash } = new URL(given, BASE);
  // A path that begins with two slashes, which `/.//host` becomes, would be read as a host.
  if (origin !== BASE || pathname.startsWith("//") || isOfSignIn(pathname)) return HOME;
  return `${pathname}${search}${hash}`;
};

const isOfSignIn = (path: string): boolean => path === "/sign-in" || path.startsWith("/sign-in/");
