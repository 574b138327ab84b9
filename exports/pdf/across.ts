import type { Content } from "pdfmake/interfaces.js";

/** Lets content lie across, on pages of its own. */
export const across = (content: readonly Content[]): Content[] =>
  content.length === 0
    ? []
    : [
        { text: "", pageOrientation: "landscape", pageBreak: "before" },
        ...content,
        { text: "", pageOrientation: "portrait", pageBreak: "after" },
      ];
