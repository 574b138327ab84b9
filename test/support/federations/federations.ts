import { bencana } from "./bencana/federation.ts";
import type { Federation } from "./federation.ts";
import { logistik } from "./logistik/federation.ts";
import { musrenbang } from "./musrenbang/federation.ts";
import { pajak } from "./pajak/federation.ts";
import { pegawai } from "./pegawai/federation.ts";
import { perizinan } from "./perizinan/federation.ts";
import { perpustakaan } from "./perpustakaan/federation.ts";
import { posyandu } from "./posyandu/federation.ts";
import { sertifikat } from "./sertifikat/federation.ts";

/** The federations that engines are compared on. */
export const FEDERATIONS: readonly Federation[] = [
  posyandu,
  sertifikat,
  logistik,
  perpustakaan,
  pajak,
  bencana,
  perizinan,
  musrenbang,
  pegawai,
];
