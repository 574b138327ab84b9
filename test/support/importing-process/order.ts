import { fileURLToPath } from "node:url";
import { z } from "zod";

const Order = z.object({
  url: z.string(),
  format: z.string(),
  file: z.string(),
  /** Values of columns that the file does not have. */
  set: z
    .array(z.object({ heading: z.string(), text: z.string() }))
    .readonly()
    .optional(),
  /** It kills itself so many milliseconds after so many statements were answered. */
  kill: z.object({ statements: z.number(), ms: z.number() }).optional(),
});

/** What an importing process is told to do. */
export type ImportOrder = z.infer<typeof Order>;

const PROGRAM = fileURLToPath(new URL("main.ts", import.meta.url));

/** The command that imports a file in a process of its own. */
export const importCommand = (order: ImportOrder): readonly string[] => [
  "node",
  "--import",
  "tsx",
  PROGRAM,
  JSON.stringify(order),
];

export const readOrder = (text: string | undefined): ImportOrder => Order.parse(JSON.parse(text ?? ""));
