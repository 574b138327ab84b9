import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pdfmake from "pdfmake";
import type { Language } from "../../presentation/language.ts";
import { type Pages, pdfDefinition } from "./pages.ts";
import { FONT } from "./print-look.ts";

const FONT_FOLDER = join(dirname(createRequire(import.meta.url).resolve("pdfmake/package.json")), "fonts", "Roboto");
const FONT_FILES = {
  normal: join(FONT_FOLDER, "Roboto-Regular.ttf"),
  bold: join(FONT_FOLDER, "Roboto-Medium.ttf"),
  italics: join(FONT_FOLDER, "Roboto-Italic.ttf"),
  bolditalics: join(FONT_FOLDER, "Roboto-MediumItalic.ttf"),
};
const ALLOWED: ReadonlySet<string> = new Set(Object.values(FONT_FILES));

// What is printed names no address and no file: whatever asks for one is refused, but for the fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => ALLOWED.has(path));
pdfmake.setFonts({ [FONT]: FONT_FILES });

/** Makes a PDF, which takes a second of this thread. Nothing is read but the fonts. */
export const makePdf = async (pages: Pages, language: Language): Promise<Uint8Array> =>
  await pdfmake.createPdf(pdfDefinition(pages, language)).getBuffer();
