import { type ErrorRow, row } from "./row.ts";

/** What only whoever runs the program, or writes it, can put right. */
export const OPERATOR_ERRORS = {
  CONFIG_INVALID: row(
    "OPERATOR",
    500,
    {
      id: "Pengaturan tidak sah: {reason}.",
      en: "The settings are not valid: {reason}.",
      remedy: "Correct the settings; docs/reference/config.md lists them.",
    },
    { details: ["reason"] },
  ),
  SUPERGRAPH_INVALID: row(
    "OPERATOR",
    500,
    {
      id: "Berkas supergraph {file} tidak dapat dipakai: {reason}.",
      en: "The supergraph file {file} cannot be used: {reason}.",
      remedy: "Compose it again with `sinergi compose`.",
    },
    { details: ["file", "reason"] },
  ),
  MIGRATION_PENDING: row(
    "OPERATOR",
    503,
    {
      id: "Basis data {source} belum dimutakhirkan.",
      en: "The database of {source} is behind its migrations.",
      remedy: "Run `sinergi migrate`.",
    },
    { details: ["source"] },
  ),
  DATABASE_START_FAILED: row(
    "OPERATOR",
    500,
    {
      id: "PostgreSQL bawaan tidak dapat dijalankan: {reason}.",
      en: "The embedded PostgreSQL cannot be started: {reason}.",
      remedy: "Read the log file it names, or point the *_DATABASE_URL settings to a server of your own.",
    },
    { details: ["reason"] },
  ),
  FAMILY_LOAD_UNFINISHED: row("OPERATOR", 503, {
    id: "Pemuatan keluarga SYNTHETIC ke basis data belum selesai.",
    en: "A load of SYNTHETIC families into the databases was begun and has not ended.",
    remedy:
      "Run `sinergi seed --families` again: with the same options it goes on, with others it begins anew. Until then nothing answers from them.",
  }),
  FAMILY_LOAD_REFUSED: row(
    "OPERATOR",
    409,
    {
      id: "Basis data {source} berisi data yang bukan data demo.",
      en: "The database of {source} holds rows that the demo data does not have.",
      remedy: "SYNTHETIC families are loaded beside nothing but the demo data: point {source} to an empty database.",
    },
    { details: ["source"] },
  ),
  PORT_IN_USE: row(
    "OPERATOR",
    500,
    {
      id: "Porta {port} sudah dipakai.",
      en: "The port {port} is in use.",
      remedy: "Stop the other program or set PORT to another number.",
    },
    { details: ["port"] },
  ),
  INTERNAL_SERVER_ERROR: row("BUG", 500, {
    id: "Terjadi kesalahan di pihak kami.",
    en: "Something went wrong on our side.",
    remedy: "Report the request id; the cause is in our log.",
  }),
} as const satisfies Record<string, ErrorRow>;
