import { matchPath } from "react-router";
import type { Texts } from "../presentation/language.ts";
import { laterPage, type LaterPage } from "./later-page.ts";

/** A page of the portal. */
export interface PortalPage {
  /** Addresses of the page, the one to link to first; `:name` is a part that differs. */
  readonly paths: readonly [string, ...string[]];
  /** Its name in the navigation; null of pages that are reached from others. */
  readonly label: Texts | null;
  readonly page: LaterPage;
}

/** Every page, in the order of the navigation. */
export const PAGES: readonly PortalPage[] = [
  {
    paths: ["/"],
    label: { id: "Beranda", en: "Home" },
    page: laterPage(async () => (await import("./pages/home/home-page.tsx")).HomePage),
  },
  {
    paths: ["/laporan/:code"],
    label: null,
    page: laterPage(async () => (await import("./pages/report/report-page.tsx")).ReportPage),
  },
  {
    paths: ["/rekonsiliasi"],
    label: { id: "Rekonsiliasi", en: "Reconciliation" },
    page: laterPage(async () => (await import("./pages/reconciliation/reconciliation-page.tsx")).ReconciliationPage),
  },
  {
    paths: ["/koordinasi"],
    label: { id: "Koordinasi", en: "Coordination" },
    page: laterPage(async () => (await import("./pages/coordination/coordination-page.tsx")).CoordinationPage),
  },
  {
    paths: ["/kueri", "/kueri/:saved", "/graphql"],
    label: { id: "Kueri", en: "Queries" },
    page: laterPage(async () => (await import("./pages/query/query-page.tsx")).QueryPage),
  },
  {
    paths: ["/data", "/data/:part"],
    label: { id: "Data", en: "Data" },
    page: laterPage(async () => (await import("./pages/data/data-page.tsx")).DataPage),
  },
  {
    paths: ["/saya"],
    label: null,
    page: laterPage(async () => (await import("./pages/rights/rights-page.tsx")).RightsPage),
  },
];

/** Loads the page at an address, so that its first picture is the page itself; nothing where there is none. */
export const loadPageAt = async (path: string): Promise<void> => {
  const found = PAGES.find(({ paths }) => paths.some((pattern) => matchPath(pattern, path) !== null));
  await found?.page.load();
};
