import { Command } from "commander";
import { loadConfig } from "../platform/config.ts";
import { AppError } from "../platform/errors.ts";
import { createLog } from "../platform/log.ts";
import type { AddCommand, CommandContext } from "./command.ts";
import { addAudit } from "./commands/audit.ts";
import { addCheck } from "./commands/check.ts";
import { addCompose } from "./commands/compose.ts";
import { addGateway } from "./commands/gateway.ts";
import { addGenerate } from "./commands/generate.ts";
import { addImport } from "./commands/import.ts";
import { addImportJob } from "./commands/import-job.ts";
import { addImportReport } from "./commands/import-report.ts";
import { addMigrate } from "./commands/migrate.ts";
import { addReport } from "./commands/report.ts";
import { addSeed } from "./commands/seed.ts";
import { addStart } from "./commands/start.ts";
import { addSubgraph } from "./commands/subgraph.ts";
import { addSync } from "./commands/sync.ts";
import { addToken } from "./commands/token.ts";
import { createProgress } from "./progress.ts";

const COMMANDS: readonly AddCommand[] = [
  addStart,
  addGateway,
  addSubgraph,
  addMigrate,
  addSeed,
  addGenerate,
  addImport,
  addImportReport,
  addImportJob,
  addCompose,
  addCheck,
  addAudit,
  addSync,
  addReport,
  addToken,
];

const createContext = (): CommandContext => {
  const config = loadConfig();
  const isTerminal = process.stderr.isTTY && config.NODE_ENV !== "production";
  return {
    config,
    log: createLog({ level: config.LOG_LEVEL, format: isTerminal ? "text" : "json" }),
    progress: createProgress(),
    print: (line) => process.stdout.write(`${line}\n`),
  };
};

const program = new Command("sinergi").description(
  "One GraphQL graph over social welfare (PKH), village development (Dana Desa, BUM Desa) and disbursement.",
);
for (const addCommand of COMMANDS) addCommand(program, createContext);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}
