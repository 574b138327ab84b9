import { type ComponentType, lazy } from "react";
import type { Texts } from "../presentation/language.ts";

/** A page of the portal. */
export interface PortalPage {
  /** Addresses of the page, the one to link to first; `:name` is a part that differs. */
  readonly paths: readonly [string, ...string[]];
  /** Its name in the navigation; null of pages that are reached from others. */
  readonly label: Texts | null;
  /** Loaded when it is opened. */
  readonly Page: ComponentType;
}

/** Every page, in the order of the navigation. */
export const PAGES: readonly PortalPage[] = [
  {
    paths: ["/"],
    label: { id: "Beranda", en: "Home" },
    Page: lazy(async () => ({ default: (await import("./pages/home/home-page.tsx")).HomePage })),
  },
  {
    paths: ["/laporan/:code"],
    label: null,
    Page: lazy(async () => ({ default: (await import("./pages/report/report-page.tsx")).ReportPage })),
  },
  {
    paths: ["/rekonsiliasi"],
    label: { id: "Rekonsiliasi", en: "Reconciliation" },
    Page: lazy(async () => ({
      default: (await import("./pages/reconciliation/reconciliation-page.tsx")).ReconciliationPage,
    })),
  },
  {
    paths: ["/koordinasi"],
    label: { id: "Koordinasi", en: "Coordination" },
    Page: lazy(async () => ({
      default: (await import("./pages/coordination/coordination-page.tsx")).CoordinationPage,
    })),
  },
  {
    paths: ["/kueri", "/kueri/:saved", "/graphql"],
    label: { id: "Kueri", en: "Queries" },
    Page: lazy(async () => ({ default: (await import("./pages/query/query-page.tsx")).QueryPage })),
  },
  {
    paths: ["/data", "/data/:part"],
    label: { id: "Data", en: "Data" },
    Page: lazy(async () => ({ default: (await import("./pages/data/data-page.tsx")).DataPage })),
  },
  {
    paths: ["/saya"],
    label: null,
    Page: lazy(async () => ({ default: (await import("./pages/rights/rights-page.tsx")).RightsPage })),
  },
];
