/**
 * Whether Node would find a package, once the lock file is installed, from where another one lies.
 *
 * @param {Readonly<Record<string, unknown>>} packages the entries of the lock file, by path
 * @param {string} from path of the package that names it
 * @param {string} name
 * @returns {boolean}
 */
export const isLocked = (packages, from, name) => {
  const parts = from.split("/node_modules/");
  const folders = parts.map((_, index) => `${parts.slice(0, index + 1).join("/node_modules/")}/node_modules/${name}`);
  return [`node_modules/${name}`, ...folders].some((path) => Object.hasOwn(packages, path));
};
