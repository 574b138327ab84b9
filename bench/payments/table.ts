import type { PaymentFile } from "./measure.ts";

/** The file as a Markdown table. */
export const paymentTable = ({ rows, fileMs, copyMs, addedMb }: PaymentFile): string =>
  [
    "| rows | file s | of COPY | s for 100,000 rows | MB added |",
    "| --- | --- | --- | --- | --- |",
    `| ${rows} | ${(fileMs / 1_000).toFixed(1)} | ${(fileMs / copyMs).toFixed(1)}x | ${((fileMs / rows) * 100).toFixed(1)} | ${addedMb.toFixed(0)} |`,
  ].join("\n");
