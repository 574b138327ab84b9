import type { Random } from "../operation-generator/random.ts";

/** Texts that cells were seen with, or that attack what reads them. */
const TEXTS: readonly string[] = [
  [
    "3,20101E+15",
    "3.20101E+15",
    "1e999",
    "-1",
    "1,234",
    "1.234.567",
    "99999999999999999999",
    "0x1F",
    "NaN",
    "Infinity",
  ],
  ["Rp2,4 jt", "Rp -", "31/02/2024", "45657", "2024-99-99", "JAN-FEB", "Tahap 9", "#N/A", "#REF!", "=1+1", "@SUM(A1)"],
  [
    '=HYPERLINK("http://example.invalid","x")',
    "'0012",
    "''",
    '"',
    '""',
    '"x',
    'x"y',
    'x","y',
    "\0",
    "a\0b",
    "\r",
    "\n",
    "\r\n",
  ],
  ["КРМ", "ΚΡΜ-ΡΚΗ", "\u202E12345", "\u200B", "\uFEFF", "ＰＫＨ", "\u0301\u0301\u0301", "😀", "\uD800", "𝟛𝟛𝟘𝟟", "é"],
  [
    "__proto__",
    "constructor",
    "{{7*7}}",
    "${x}",
    "%s%n",
    "../../etc/passwd",
    "<script>",
    "&amp;",
    "]]>",
    "<!--",
    "\\N",
  ],
  [",", ";", "\t", "|", ",,,,,,,,,,,,,,,,,,,,", ";;;;", " ", "\u00A0", "9".repeat(400), "x".repeat(70_000)],
].flat();

/** A text for a cell; now and then one of 10 MB. */
export const nastyText = (random: Random): string =>
  random.chance(0.002) ? random.pick(["x", "9", '""', "é", "'"]).repeat(10_000_000 / 2) : random.pick(TEXTS);

/** Changes some bytes: what a broken disk, a bad transfer or an attacker does. */
export const mutateBytes = (bytes: Buffer, random: Random): Buffer => {
  const at = random.int(bytes.length + 1);
  const length = random.int(random.chance(0.2) ? 2_000 : 12);
  const [before, middle, behind] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  switch (random.int(8)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      for (let flips = random.int(6); flips >= 0; flips -= 1) flipped[random.int(bytes.length)] = random.int(256);
      return flipped;
    }
    case 1:
      return before;
    case 2:
      return Buffer.concat([before, behind]);
    case 3:
      return Buffer.concat([before, middle, middle, behind]);
    case 4:
      return Buffer.concat([before, Buffer.from(Array.from({ length }, () => random.int(256))), behind]);
    case 5:
      return Buffer.concat([before, Buffer.from(random.pick(TEXTS)), behind]);
    case 6:
      return Buffer.concat([
        before,
        Buffer.alloc(length * 100, random.pick([0, 0x22, 0x2c, 0x0a, 0x20, 0xe9, 0xff])),
        behind,
      ]);
    default:
      return Buffer.concat([behind, before]);
  }
};
