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
