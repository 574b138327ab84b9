import { AppError } from "../../../errors.ts";
import { inMegabytes, LARGE_PART_BYTES, MAX_PACKING, MAX_UNPACKED_BYTES } from "../limits.ts";
import type { ZipPart } from "./zip-parts.ts";

const MACROS = /(?:^|\/)(?:vbaProject[^/]*\.bin|macrosheets\/.*)$/i;
const LINKS = /(?:^|\/)externalLinks\//i;

/**
 * Refuses, before anything is unpacked, a workbook that does more than hold cells or would unpack to far more than it is.
 *
 * @throws AppError FILE_HAS_MACROS, FILE_HAS_LINKS, FILE_TOO_LARGE
 */
export const checkParts = (parts: ReadonlyMap<string, ZipPart>, file: string): void => {
  let total = 0;
  for (const { name: place, packed, unpackedBytes: size } of parts.values()) {
    if (MACROS.test(place)) throw new AppError("FILE_HAS_MACROS", { file, place });
    if (LINKS.test(place)) throw new AppError("FILE_HAS_LINKS", { file, place });
    const limit = Math.max(LARGE_PART_BYTES, packed.length * MAX_PACKING);
    if (size > limit)
      throw new AppError("FILE_TOO_LARGE", { file, place, size: inMegabytes(size), limit: inMegabytes(limit) });
    total += size;
  }
  if (total > MAX_UNPACKED_BYTES) {
    throw new AppError("FILE_TOO_LARGE", {
      file,
      place: "zip",
      size: inMegabytes(total),
      limit: inMegabytes(MAX_UNPACKED_BYTES),
    });
  }
};
