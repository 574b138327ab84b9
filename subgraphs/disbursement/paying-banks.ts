/** A bank or other paying channel, and what offices call it. */
interface PayingBank {
  readonly name: string;
  readonly isHimbara: boolean;
  readonly synonyms: readonly string[];
}

/** All channels that files may name, by their ids. */
export const PAYING_BANKS = {
  MANDIRI: { name: "Bank Mandiri", isHimbara: true, synonyms: ["PT Bank Mandiri (Persero) Tbk", "BMRI"] },
  BRI: {
    name: "Bank Rakyat Indonesia",
    isHimbara: true,
    synonyms: ["Bank BRI", "PT Bank Rakyat Indonesia (Persero) Tbk"],
  },
  BNI: {
    name: "Bank Negara Indonesia",
    isHimbara: true,
    synonyms: ["Bank BNI", "BNI 46", "PT Bank Negara Indonesia (Persero) Tbk"],
  },
  BTN: {
    name: "Bank Tabungan Negara",
    isHimbara: true,
    synonyms: ["Bank BTN", "PT Bank Tabungan Negara (Persero) Tbk"],
  },
  BSI: { name: "Bank Syariah Indonesia", isHimbara: false, synonyms: ["Bank BSI", "PT Bank Syariah Indonesia Tbk"] },
  BANK_JATIM: { name: "Bank Pembangunan Daerah Jawa Timur", isHimbara: false, synonyms: ["BPD Jawa Timur"] },
  PT_POS: { name: "PT Pos Indonesia", isHimbara: false, synonyms: ["Pos Indonesia", "Pos", "POSINDO"] },
} as const satisfies Readonly<Record<string, PayingBank>>;

export type BankId = keyof typeof PAYING_BANKS;
