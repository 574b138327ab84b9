/** A page to be taken, as a reader of it. */
export interface Shot {
  /** Name of its files. */
  readonly name: string;
  readonly path: string;
  /** Persona of the demo that reads it; null for the open door. */
  readonly persona: string | null;
  /** What is there when the page is whole. */
  readonly shows: string;
  /** A button to press then, and what is there when it has done its work. */
  readonly afterwards?: { readonly press: RegExp; readonly shows: string };
  /** Whether what fits on a screen stands in the README, in the first language. */
  readonly isInReadme?: boolean;
}

/** Every page of the portal, as those see it whom it is for. */
export const SHOTS: readonly Shot[] = [
  { name: "beranda", path: "/", persona: null, shows: "h1" },
  { name: "laporan-provinsi", path: "/laporan/35?periode=2024", persona: null, shows: "table" },
  { name: "laporan", path: "/laporan/35?periode=2020-S1", persona: null, shows: "table", isInReadme: true },
  {
    name: "laporan-banding",
    path: "/laporan/35?periode=2024&banding=33&banding-periode=2023",
    persona: null,
    shows: "table",
  },
  { name: "laporan-nasional", path: "/laporan/ID?periode=2024", persona: null, shows: "table" },
  { name: "laporan-desa", path: "/laporan/35.01.01.2001?periode=2024", persona: null, shows: "h1" },
  { name: "rekonsiliasi", path: "/rekonsiliasi?wilayah=35&periode=2024", persona: "governor:35", shows: "table" },
  { name: "koordinasi", path: "/koordinasi?wilayah=35&tahun=2024", persona: "governor:35", shows: "table" },
  {
    name: "kueri",
    path: "/kueri?q=provinsi",
    persona: "analyst",
    shows: ".graphiql-query-editor .view-lines",
    afterwards: { press: /Execute query/, shows: "[role=tabpanel] table" },
    isInReadme: true,
  },
  { name: "data-sumber", path: "/data", persona: null, shows: "h1" },
  { name: "data-kamus", path: "/data/kamus", persona: null, shows: "h1" },
  { name: "data-impor", path: "/data/impor", persona: "operator", shows: "h1" },
  { name: "saya", path: "/saya", persona: "regency:33.07", shows: "h1" },
];

/** Widths of a telephone and of a screen, pixels. */
export const WIDTHS = [360, 1440] as const;

/** Width and height of a picture in the README, pixels. */
export const README_SIZE = { width: 1280, height: 800 } as const;
