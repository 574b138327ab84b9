import { resolve } from "node:path";
import { z } from "zod";
import { isLoopback } from "./loopback.ts";
import { MIN_KEY_LENGTH, splitKeys } from "./secrets/key-list.ts";

export type SettingValue = string | number | boolean | readonly string[] | undefined;

/** One row of the settings table: how its text is read, what it is when it is not set, and what a reader is told. */
export interface Setting<T extends SettingValue> {
  readonly schema: z.ZodType<T, string>;
  /** The allowed form in words; it follows "must be" in a message and stands in the reference. */
  readonly form: string;
  readonly default: T;
  /** The default as the reference shows it, when the value itself differs from machine to machine. */
  readonly defaultText?: string;
  readonly help: string;
  /** A secret's value is never shown. */
  readonly secret: boolean;
}

/** What differs from row to row beside the form. */
interface About<T extends SettingValue> {
  readonly default: T;
  readonly defaultText?: string;
  readonly help: string;
}

/** One of a fixed list of words. */
export const oneOf = <const W extends string>(words: readonly [W, ...W[]], about: About<NoInfer<W>>): Setting<W> => ({
  schema: z.enum(words) as z.ZodType<W, string>, // zod's input type is the words; any text may be tried
  form: words.length === 1 ? words[0] : `one of ${words.join(", ")}`,
  secret: false,
  ...about,
});

/** `true` or `false`. */
export const flag = (about: About<boolean>): Setting<boolean> => ({
  schema: z
    .string()
    .regex(/^(?:true|false)$/)
    .transform((text) => text === "true"),
  form: "true or false",
  secret: false,
  ...about,
});

/** `true` or `false`; unset, something else decides. */
export const optionalFlag = (about: { defaultText: string; help: string }): Setting<boolean | undefined> => ({
  ...flag({ default: false, ...about }),
  default: undefined,
});

/** A word without spaces; there is no default. */
export const word = (help: string): Setting<string | undefined> => ({
  schema: z.string().regex(/^\S{1,200}$/),
  form: "a text without spaces",
  default: undefined,
  secret: false,
  help,
});

/** A whole number between two bounds, both allowed. */
export const wholeNumber = (minimum: number, maximum: number, about: About<number>): Setting<number> => ({
  schema: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(minimum).max(maximum)),
  form: `a whole number from ${minimum} to ${maximum}`,
  secret: false,
  ...about,
});

/** A host name or IP address. */
export const hostName = (about: About<string>): Setting<string> => ({
  schema: z.string().regex(/^[\w.:-]+$/),
  form: "a host name or an IP address",
  secret: false,
  ...about,
});

/** A path; a relative one starts at the folder the program was started in. */
export const path = (about: About<string>): Setting<string> => ({
  schema: z.string().transform((text) => resolve(text)),
  form: "a path",
  secret: false,
  ...about,
});

/** An http:// or https:// URL. */
export const httpUrl = (about: About<string>): Setting<string> => ({
  schema: z.url({ protocol: /^https?$/ }),
  form: "an http:// or https:// URL",
  secret: false,
  ...about,
});

/** The URL of somebody who is believed: over http:// only on this machine, where nobody stands between. No default. */
export const trustedUrl = (help: string): Setting<string | undefined> => ({
  schema: z.string().refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname } = new URL(text);
    return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
  }),
  form: "an https:// URL, or an http:// one of this machine",
  default: undefined,
  secret: false,
  help,
});

/** Where browsers reach us: a trusted URL without a path. No default. */
export const publicOrigin = (help: string): Setting<string | undefined> => {
  const url = trustedUrl(help);
  return {
    ...url,
    schema: url.schema.refine((text) => text !== undefined && new URL(text).origin === text),
    form: "an https:// origin such as https://sinergi.example.go.id, or an http:// one of this machine, without a path",
  };
};

/** Words separated by single spaces, one of which must be there. */
export const words = (needed: string, about: About<string>): Setting<string> => ({
  schema: z
    .string()
    .regex(/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/)
    .refine((text) => text.split(" ").includes(needed)),
  form: `words separated by spaces, with ${needed} among them`,
  secret: false,
  ...about,
});

/** A secret that somebody else has made, of a length that is theirs to choose; there is no default. */
export const secretWord = (help: string): Setting<string | undefined> => ({
  ...word(help),
  form: "a text without spaces",
  secret: true,
});

/** The URL of a PostgreSQL database. It carries a password, so it is a secret; there is no default. */
export const databaseUrl = (help: string): Setting<string | undefined> => ({
  schema: z.url({ protocol: /^postgres(?:ql)?$/ }),
  form: "a postgres:// URL",
  default: undefined,
  secret: true,
  help,
});

interface KeySetting extends Setting<readonly string[] | undefined> {}

/** A key for signing or encrypting, or several of which the first is in use: a secret without a default. */
export const secretKeys = (help: string): KeySetting => ({
  schema: keysOf(z.array(z.string().min(MIN_KEY_LENGTH)).min(1)),
  form: `a key of ${MIN_KEY_LENGTH} characters or more, or several separated by spaces or commas`,
  default: undefined,
  secret: true,
  help,
});

/** A key that can have no successor. */
export const secretKey = (help: string): KeySetting => ({
  schema: keysOf(z.array(z.string().min(MIN_KEY_LENGTH)).length(1)),
  form: `one key of ${MIN_KEY_LENGTH} characters or more`,
  default: undefined,
  secret: true,
  help,
});

/** The two ways to give a secret: as the variable, or in a file that a second variable names. */
export const orFile = <const Name extends string, Secret extends Setting<SettingValue>>(
  name: Name,
  setting: Secret,
): Record<Name, Secret> & Record<`${Name}_FILE`, Setting<string | undefined>> => {
  const file: Setting<string | undefined> = {
    schema: z.string().transform((text) => resolve(text)),
    form: "a path",
    default: undefined,
    secret: false,
    help: `File that holds ${name} instead; nobody else may read it, so its mode is 0600.`,
  };
  // The compiler takes a key made from a template for any text.
  return { [name]: setting, [`${name}_FILE`]: file } as ReturnType<typeof orFile<Name, Secret>>;
};

const keysOf = (list: z.ZodType<readonly string[], readonly string[]>): KeySetting["schema"] =>
  z.string().transform(splitKeys).pipe(list);

/** Sites as browsers name them in `Origin`, separated by commas. */
export const origins = (help: string): Setting<readonly string[]> => ({
  schema: z
    .string()
    .transform((text) => text.split(",").map((origin) => origin.trim()))
    .pipe(z.array(z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text))),
  form: "origins such as https://example.go.id, separated by commas",
  default: [],
  defaultText: "none",
  secret: false,
  help,
});
