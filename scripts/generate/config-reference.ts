import { SETTINGS } from "../../platform/config.ts";
import type { Setting, SettingValue } from "../../platform/setting.ts";
import type { Artifact } from "./artifact.ts";
import { markdownTable } from "./markdown-table.ts";

const ROWS = Object.entries<Setting<SettingValue>>(SETTINGS);

/** A default as text; empty when there is none. Machine-dependent defaults are given in words. */
const defaultOf = (setting: Setting<SettingValue>): string =>
  setting.defaultText ?? (setting.default === undefined ? "" : String(setting.default));

/** docs/reference/config.md: every setting with its form and default. */
export const configReference = (): Artifact => {
  const table = markdownTable(
    ["Variable", "Form", "Default", "What it does"],
    ROWS.map(([name, setting]) => [
      `\`${name}\``,
      setting.form,
      setting.defaultText ?? (setting.default === undefined ? "not set" : `\`${defaultOf(setting)}\``),
      setting.secret ? `${setting.help} Secret: never shown or logged.` : setting.help,
    ]),
  );
  return {
    path: "docs/reference/config.md",
    content: `# Settings

<!-- Generated from platform/config.ts by \`npm run generate\`. Do not edit. -->

Settings are environment variables, read once at start; \`npm start\` also reads them from a file \`.env\` in the project
folder (\`.env.example\` is a copy to begin with). An empty variable counts as not set. Every problem is told at once, and
the program does not start.

Keys (\`SINERGI_*_KEY\`) are given as the variable or in a file named by the variable with \`_FILE\` behind its name, which is read again
when it changes. In development a key that is not given is made at the first start and kept in the data folder. With
\`NODE_ENV=production\` every key that is needed must be given and be 256 bits of chance, \`openssl rand -hex 32\`: one that is missing,
shorter or looks like an example is refused. [Rotate keys](../how-to/rotate-keys.md) says how to change them without a restart.

${table}`,
  };
};

/** .env.example: every setting with its help, commented out at its default. */
export const envExample = (): Artifact => {
  const rows = ROWS.map(([name, setting]) => {
    const value = setting.defaultText === undefined ? defaultOf(setting) : "";
    const machine = setting.defaultText === undefined ? "" : ` Default: ${setting.defaultText}.`;
    return `# ${setting.help} Form: ${setting.form}.${machine}\n# ${name}=${value}\n`;
  });
  return {
    path: ".env.example",
    content: `# Copy to .env and take the "# " away before the settings you want to change.
# Generated from platform/config.ts by \`npm run generate\`. Do not edit.

${rows.join("\n")}`,
  };
};
