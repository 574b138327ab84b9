import type { CellKind } from "../../../platform/import/cells/cell.ts";
import { choice } from "../../../platform/import/cells/choice.ts";
import { type FamilyCard, familyCells } from "../../../platform/import/cells/family.ts";
import { period } from "../../../platform/import/cells/period.ts";
import { wholeNumber } from "../../../platform/import/cells/whole-number.ts";
import { VILLAGE_FIELD, villageColumn, villageNameColumn } from "../../../platform/import/columns/village.ts";
import type { Column, ImportFormat, RowFinding } from "../../../platform/import/format.ts";
import { type Period, parsePeriod } from "../../../platform/period.ts";
import type { RegionCode } from "../../../platform/region-code.ts";
import type { CommitmentKind, CommitmentSanction } from "../types.generated.ts";
import { writeCommitments } from "./write-commitments.ts";

/** Whether members of a family met one kind of conditions in a period. */
export interface ListedCheck {
  readonly period: Period;
  readonly card: FamilyCard;
  readonly village: RegionCode;
  readonly villageName: string | null;
  readonly kind: CommitmentKind;
  readonly checked: number;
  readonly met: number;
  readonly sanction: CommitmentSanction | null;
}

const { card } = familyCells({ cardField: "card", region: VILLAGE_FIELD });

const written = period({ threeMonths: "STAGE", kinds: ["STAGE", "QUARTER", "MONTH"] });

/** Three months are the payment stage that goes by what was checked. */
const checkedPeriod: CellKind<Period> = {
  ...written,
  example: "2024-T1",
  read: (cell, context) => {
    const reading = written.read(cell, context);
    return "refused" in reading ? reading : { ...reading, value: parsePeriod(reading.value.replace("-Q", "-T")) };
  },
};

/** More members than any family has. */
const MOST_MEMBERS = 20;

const members = (
  heading: string,
  synonyms: readonly string[],
  description: Column<number>["description"],
): Column<number> => ({
  heading,
  synonyms,
  description,
  cell: wholeNumber({ min: 0, max: MOST_MEMBERS }),
  needs: "COLUMN",
});

const findingsOf = ({ checked, met }: ListedCheck): readonly RowFinding<ListedCheck>[] =>
  met > checked ? [{ reason: "MORE_MET_THAN_CHECKED", field: "met" }] : [];

/** Results of the checks of conditions (hasil verifikasi komitmen), one row for a family, a period and a kind. */
export const commitmentChecks: ImportFormat<ListedCheck> = {
  id: "commitment-checks",
  title: { id: "Hasil verifikasi komitmen PKH", en: "Checks of the conditions of PKH" },
  publisher: "Dinas Sosial, ekspor aplikasi PKH",
  columns: {
    period: {
      heading: "Periode",
      synonyms: ["Tahap", "Periode Verifikasi", "Periode Verkom", "Bulan"],
      description: {
        id: "Periode yang diverifikasi: tahap (tiga bulan) atau bulan.",
        en: "Period that was checked: a payment stage (three months) or a month.",
      },
      cell: checkedPeriod,
      needs: "COLUMN",
    },
    card: {
      heading: "Nomor KK",
      synonyms: ["No KK", "No. KK", "Nomor Kartu Keluarga", "NoKK", "KK"],
      description: {
        id: "Nomor kartu keluarga; diacak saat dibaca, tidak pernah disimpan.",
        en: "Number of the family card; hashed as it is read, never kept.",
      },
      cell: card,
      needs: "COLUMN",
      isPersonal: true,
    },
    village: villageColumn,
    villageName: villageNameColumn,
    kind: {
      heading: "Jenis Komitmen",
      synonyms: ["Komponen", "Jenis", "Jenis Verifikasi", "Kelompok Komponen"],
      description: { id: "Jenis komitmen yang diverifikasi.", en: "Which conditions were checked." },
      cell: choice<CommitmentKind>({
        EDUCATION: ["Pendidikan", "Fasdik", "Kehadiran Sekolah"],
        HEALTH: ["Kesehatan", "Faskes"],
        SOCIAL_WELFARE: ["Kesejahteraan Sosial", "Kesos"],
      }),
      needs: "COLUMN",
    },
    checked: members("Anggota Diverifikasi", ["Diverifikasi", "Jumlah Diverifikasi", "Jumlah Anggota", "Jml ART"], {
      id: "Anggota keluarga yang diverifikasi.",
      en: "Members of the family that were checked.",
    }),
    met: members("Anggota Memenuhi", ["Memenuhi", "Jumlah Memenuhi", "Memenuhi Komitmen", "Komit"], {
      id: "Di antaranya yang memenuhi komitmen.",
      en: "Those of them that met their conditions.",
    }),
    sanction: {
      heading: "Sanksi",
      synonyms: ["Tindak Lanjut Verkom", "Jenis Sanksi"],
      description: { id: "Sanksi; kosong berarti tidak ada.", en: "What followed from it; empty means nothing." },
      cell: choice<CommitmentSanction>({
        WARNING: ["Peringatan", "Teguran", "Surat Peringatan"],
        SUSPENSION: ["Penangguhan", "Ditangguhkan", "Tunda"],
        TERMINATION: ["Penghentian", "Dihentikan"],
      }),
      needs: "NOTHING",
    },
  },
  key: ["card", "period", "kind"],
  rules: ["MORE_MET_THAN_CHECKED"],
  check: findingsOf,
  summed: ["checked", "met"],
  write: writeCommitments,
};
