import { LEVELS } from "../../../platform/region-code.ts";
import type { Absence } from "../answer.ts";
import type { RegionAt } from "../figure.ts";
import { rowOf } from "./row-of.ts";

const welfare = rowOf("welfare");
const graduation = rowOf("graduation");
const costShare = rowOf("costShare");
const complaints = rowOf("complaints");
const coordination = rowOf("coordination");

/** Staff is known for regencies and above. */
const staffAbsence = ({ region }: RegionAt): Absence => ({
  reason: LEVELS.indexOf(region.level) > LEVELS.indexOf("REGENCY") ? "NOT_APPLICABLE" : "NOT_AVAILABLE",
});

/** What the social ministry's source says of every region. */
export const WELFARE = {
  families: welfare(
    {
      id: "pkh-families",
      label: { id: "KPM PKH", en: "PKH families" },
      definition: {
        id: "Keluarga Penerima Manfaat (KPM) PKH, posisi terakhir dalam periode.",
        en: "Beneficiary families (KPM) of PKH, the last known count in the period.",
      },
      unit: "FAMILIES",
    },
    (part, { period }) => ({
      value: part?.families ?? null,
      provenance: part?.provenance ?? null,
      period: part?.countedFor ?? period,
    }),
  ),
  entitled: welfare(
    {
      id: "pkh-entitled",
      label: { id: "Besaran bantuan PKH seharusnya", en: "PKH aid due" },
      definition: {
        id: "Besaran bantuan PKH yang seharusnya diterima KPM selama periode menurut komponennya.",
        en: "What the families are due over the period by their components.",
      },
      unit: "RUPIAH",
    },
    (part, { period }) => ({
      value: part?.entitled ?? null,
      provenance: part?.detailProvenance ?? null,
      ...(part?.entitledAbsence ? { absence: part.entitledAbsence } : {}),
      period,
    }),
  ),
  staff: welfare(
    {
      id: "pkh-facilitators",
      label: { id: "Pendamping sosial PKH", en: "PKH facilitators" },
      definition: {
        id: "Pendamping sosial PKH; diketahui untuk kabupaten/kota ke atas.",
        en: "Social facilitators of PKH; known for regencies and above.",
      },
      unit: "PEOPLE",
    },
    (part, at) => ({
      value: part?.staff ?? null,
      provenance: part?.staffProvenance ?? null,
      absence: staffAbsence(at),
      period: at.period,
    }),
  ),
  graduated: graduation(
    {
      id: "graduated-families",
      label: { id: "KPM graduasi", en: "Graduated families" },
      definition: {
        id: "KPM yang keluar dari PKH dalam setahun karena tidak lagi memerlukannya.",
        en: "Families that left PKH in the year because they no longer need it.",
      },
      unit: "FAMILIES",
    },
    (part) => ({ value: part?.graduated ?? null, provenance: part?.detailProvenance ?? null }),
  ),
  graduationRate: graduation(
    {
      id: "graduation-rate",
      label: { id: "Tingkat graduasi", en: "Graduation rate" },
      definition: {
        id: "KPM graduasi dalam persen dari seluruh KPM setahun; yang dinyatakan publikasi didahulukan.",
        en: "Graduated families as a percentage of all families of the year; a published one comes first.",
      },
      unit: "PERCENT",
    },
    (part) => ({ value: part?.rate ?? null, provenance: part?.provenance ?? null }),
  ),
  graduationTarget: graduation(
    {
      id: "graduation-target",
      label: { id: "Target graduasi", en: "Graduation target" },
      definition: {
        id: "Target graduasi setahun dalam persen KPM: milik wilayah, atau milik wilayah terdekat di atasnya.",
        en: "Target of the year in percent of families: the region's own, or that of the nearest region above.",
      },
      unit: "PERCENT",
    },
    (part) => {
      const target = part?.target?.basis === "PERCENT_OF_FAMILIES" ? part.target : null;
      return {
        value: target?.value ?? null,
        provenance: target?.source.provenance ?? null,
        // Counts of families may be hidden, and a target never is.
        absence: { reason: "NOT_AVAILABLE" },
        ...(target === null ? {} : { block: { ...target.source, absence: null, sources: [target.source] } }),
      };
    },
  ),
  costShareBase: costShare(
    {
      id: "cost-share-base",
      label: { id: "Dasar dana sharing", en: "Base of the cost share" },
      definition: {
        id: "Besaran bantuan setahun yang menjadi dasar himbauan dana sharing daerah.",
        en: "Aid of the year to which the appeal for regional cost sharing refers.",
      },
      unit: "RUPIAH",
    },
    (part) => ({
      value: part?.base ?? null,
      provenance: part?.detailProvenance ?? null,
      ...(part?.baseAbsence ? { absence: part.baseAbsence } : {}),
    }),
  ),
  costSharePercent: costShare(
    {
      id: "cost-share-percent",
      label: { id: "Himbauan dana sharing (persen)", en: "Appeal for cost sharing (percent)" },
      definition: {
        id: "Bagian bantuan yang dihimbau Kemensos untuk dianggarkan daerah; bukan kewajiban.",
        en: "Share of the aid that the ministry asks regions to budget; an appeal, not an obligation.",
      },
      unit: "PERCENT",
    },
    (part) => ({ value: part?.appealPercent ?? null, provenance: part?.provenance ?? null }),
  ),
  costShareAppeal: costShare(
    {
      id: "cost-share-appeal",
      label: { id: "Himbauan dana sharing", en: "Appeal for cost sharing" },
      definition: {
        id: "Nilai rupiah dari himbauan dana sharing daerah setahun.",
        en: "What the appeal for regional cost sharing comes to in the year.",
      },
      unit: "RUPIAH",
    },
    (part) => ({
      value: part?.appealAmount ?? null,
      provenance: part?.detailProvenance ?? null,
      ...(part?.baseAbsence ? { absence: part.baseAbsence } : {}),
    }),
  ),
  costShareRealised: costShare(
    {
      id: "cost-share-realised",
      label: { id: "Realisasi dana sharing", en: "Realised cost sharing" },
      definition: {
        id: "Dana sharing yang dianggarkan daerah untuk operasional PKH; tidak menambah bantuan KPM.",
        en: "What the region budgeted for running PKH; it adds nothing to the families' aid.",
      },
      unit: "RUPIAH",
    },
    (part) => ({ value: part?.realised ?? null, provenance: part?.provenance ?? null }),
  ),
  complaintsFiled: complaints(
    {
      id: "complaints-filed",
      label: { id: "Pengaduan masuk", en: "Complaints filed" },
      definition: { id: "Pengaduan bantuan yang masuk dalam setahun.", en: "Complaints about aid filed in the year." },
      unit: "COMPLAINTS",
    },
    (part) => ({ value: part?.filed ?? null, provenance: part?.provenance ?? null }),
  ),
  complaintsResolved: complaints(
    {
      id: "complaints-resolved",
      label: { id: "Pengaduan selesai", en: "Complaints resolved" },
      definition: { id: "Pengaduan setahun itu yang sudah selesai.", en: "Those of them that are resolved." },
      unit: "COMPLAINTS",
    },
    (part) => ({ value: part?.resolved ?? null, provenance: part?.provenance ?? null }),
  ),
  actionsAgreed: coordination(
    {
      id: "actions-agreed",
      label: { id: "Tindak lanjut disepakati", en: "Actions agreed" },
      definition: {
        id: "Tindak lanjut yang disepakati rapat koordinasi setahun; diketahui untuk kabupaten/kota ke atas.",
        en: "Actions that coordination meetings of the year agreed; known for regencies and above.",
      },
      unit: "ACTIONS",
    },
    (part) => ({ value: part?.agreed ?? null, provenance: part?.provenance ?? null }),
  ),
  actionsDone: coordination(
    {
      id: "actions-done",
      label: { id: "Tindak lanjut selesai", en: "Actions done" },
      definition: { id: "Di antaranya yang sudah selesai.", en: "Those of them that are done." },
      unit: "ACTIONS",
    },
    (part) => ({ value: part?.done ?? null, provenance: part?.provenance ?? null }),
  ),
  actionsOverdue: coordination(
    {
      id: "actions-overdue",
      label: { id: "Tindak lanjut terlambat", en: "Actions overdue" },
      definition: {
        id: "Di antaranya yang melewati tenggat dan belum selesai.",
        en: "Those of them that are past their date and not done.",
      },
      unit: "ACTIONS",
    },
    (part) => ({ value: part?.overdue ?? null, provenance: part?.provenance ?? null }),
  ),
};
