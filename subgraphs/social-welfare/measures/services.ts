import { joinedRows, lastKnownRows } from "../../../platform/measures/figure-rows.ts";
import type { MeasureTable } from "../../../platform/measures/source-measures.ts";
import { FLOW } from "../../../platform/suppression/groups.ts";

/** What families are due and did over a period. */
export const FLOW_MEASURES: MeasureTable = {
  rows: joinedRows("welfare_flow_rollup", { isHiding: true, hasDetailSource: false }),
  behaviour: "FLOW",
  smallestLevel: "VILLAGE",
  measures: [
    {
      id: "PKH_ENTITLED",
      sql: "sum(entitled)::bigint",
      group: FLOW.ENTITLED,
      unit: "RUPIAH",
      name: { id: "Besaran bantuan PKH seharusnya", en: "PKH aid due" },
      definition: {
        id: "Besaran bantuan yang menjadi hak KPM PKH selama periode menurut indeks bantuan; belum tentu sudah disalurkan.",
        en: "Aid that PKH families are due over the period by the benefit rates; not what was paid.",
      },
      words: ["hak bantuan", "entitlement", "entitled", "money"],
    },
    {
      id: "COMMITMENT_CHECKED",
      sql: "sum(commitment_checked)",
      group: FLOW.COMMITMENT,
      unit: "CHECKS",
      name: { id: "Anggota diverifikasi komitmennya", en: "Commitment checks" },
      definition: {
        id: "Verifikasi komitmen: anggota yang pemenuhan kewajibannya diperiksa, dihitung setiap kali diperiksa.",
        en: "Members whose conditions were checked, counted each time.",
      },
      words: ["verifikasi komitmen", "kewajiban", "conditionality", "conditions"],
    },
    {
      id: "COMMITMENT_MET",
      sql: "sum(commitment_met)",
      group: FLOW.COMMITMENT,
      unit: "CHECKS",
      name: { id: "Komitmen terpenuhi", en: "Commitments met" },
      definition: {
        id: "Verifikasi komitmen yang menyatakan kewajiban terpenuhi.",
        en: "Checks that found the conditions met.",
      },
      words: ["verifikasi komitmen", "patuh", "compliance", "conditionality"],
    },
    {
      id: "P2K2_SESSIONS",
      sql: "sum(sessions_held)",
      group: FLOW.SESSIONS,
      unit: "SESSIONS",
      name: { id: "Pertemuan P2K2", en: "Family development sessions" },
      definition: {
        id: "Pertemuan Peningkatan Kemampuan Keluarga (P2K2) yang dilaksanakan.",
        en: "Family development sessions (P2K2) that were held.",
      },
      words: ["FDS", "pelatihan", "training", "meetings"],
    },
    {
      id: "P2K2_REGISTERED",
      sql: "sum(sessions_registered)",
      group: FLOW.SESSIONS,
      unit: "ATTENDANCES",
      name: { id: "Peserta P2K2 terdaftar", en: "Session attendances due" },
      definition: {
        id: "Kehadiran yang seharusnya dalam pertemuan P2K2.",
        en: "Attendances that were due at family development sessions.",
      },
      words: ["FDS", "undangan", "registered"],
    },
    {
      id: "P2K2_ATTENDED",
      sql: "sum(sessions_attended)",
      group: FLOW.SESSIONS,
      unit: "ATTENDANCES",
      name: { id: "Peserta P2K2 hadir", en: "Session attendances" },
      definition: {
        id: "Kehadiran dalam pertemuan P2K2.",
        en: "Attendances that took place at family development sessions.",
      },
      words: ["FDS", "absensi", "attended", "presence"],
    },
  ],
};

/** Facilitators at the last known count of a period. */
export const STAFF_MEASURES: MeasureTable = {
  rows: lastKnownRows("staff_rollup", { isHiding: false, hasDetailSource: false }),
  behaviour: "STOCK",
  smallestLevel: "REGENCY",
  measures: [
    {
      id: "PKH_FACILITATORS",
      sql: "facilitators",
      unit: "STAFF",
      name: { id: "Pendamping sosial PKH", en: "PKH facilitators" },
      definition: {
        id: "Pendamping sosial PKH yang bertugas.",
        en: "Social facilitators of PKH on duty.",
      },
      words: ["SDM PKH", "pekerja sosial", "staff", "social workers"],
    },
  ],
};
