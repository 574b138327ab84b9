import { LEVELS, type RegionLevel } from "../platform/region-code.ts";
import type { Column } from "./column.ts";
import { NO_UNIT } from "./column.ts";
import type { ExportQuestion } from "./parameters.ts";
import { LEVEL_NAMES } from "../presentation/levels.ts";
import { WORDS } from "./texts.ts";

const SOURCE = "Kementerian Dalam Negeri (Kepmendagri kode wilayah)";

const about = (id: string, en: string, source: string, name: Column["entry"]["name"]): Column["entry"] => ({
  name,
  definition: { id, en },
  unit: NO_UNIT,
  period: "",
  source,
  isSuppressed: false,
  breaks: [],
});

const CODE: Column = {
  key: "code",
  heading: WORDS.code,
  format: "TEXT",
  width: 15,
  cellOf: ({ region }) => region.code,
  entry: about("Kode wilayah Kemendagri.", "Region code of the interior ministry.", SOURCE, WORDS.code),
};

const NAME: Column = {
  key: "name",
  heading: WORDS.name,
  format: "TEXT",
  width: 28,
  cellOf: ({ region }) => region.name,
  entry: about("Nama resmi wilayah.", "Official name of the region.", SOURCE, WORDS.name),
};

const RANK: Column = {
  key: "rank",
  heading: WORDS.rank,
  format: "WHOLE",
  width: 11,
  cellOf: ({ rank }) => rank ?? null,
  entry: about(
    "Urutan menurut urutan yang diminta; wilayah dengan angka sama berbagi peringkat.",
    "Place in the order that was asked for; regions with the same figures share a place.",
    "",
    WORDS.rank,
  ),
};

const parentColumn = (level: RegionLevel): Column => ({
  key: level.toLowerCase(),
  heading: LEVEL_NAMES[level],
  format: "TEXT",
  width: 24,
  cellOf: ({ region }) => region.ancestors?.find((above) => above.level === level)?.name ?? null,
  entry: about("Nama wilayah di atasnya.", "Name of the region above.", SOURCE, LEVEL_NAMES[level]),
});

/** The levels whose names stand beside each region: those above it, without the nation. */
export const parentLevels = ({ level, parents }: Pick<ExportQuestion, "level" | "parents">): readonly RegionLevel[] =>
  parents ? LEVELS.slice(1, Math.max(1, LEVELS.indexOf(level))) : [];

/** The columns before the figures. */
export const regionColumns = (question: ExportQuestion): readonly Column[] => [
  ...(question.rank ? [RANK] : []),
  CODE,
  NAME,
  ...parentLevels(question).map(parentColumn),
];
