import type { Texts } from "../../presentation/language.ts";

const ROLE_NAMES: Readonly<Record<string, Texts>> = {
  public: { id: "Publik", en: "Public" },
  analyst: { id: "Analis", en: "Analyst" },
  governor: { id: "Kantor gubernur", en: "Governor's office" },
  regency: { id: "Pemerintah kabupaten/kota", en: "Regency office" },
  app: { id: "Aplikasi", en: "App" },
  operator: { id: "Operator data", en: "Data operator" },
  auditor: { id: "Pengawas", en: "Auditor" },
  user: { id: "Pengguna", en: "User" },
};

/** A role in words; one that an issuer has named itself stays as it is. */
export const roleName = (role: string): Texts => ROLE_NAMES[role] ?? { id: role, en: role };
