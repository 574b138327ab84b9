// Generated from schema/village-development.graphql by `npm run generate`. Do not edit.
/* eslint-disable */
import type { RegionCode } from '../../platform/region-code.ts';
import type { Period } from '../../platform/period.ts';
import type { Rupiah } from '../../platform/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRef } from '../../platform/serve-subgraph/region.ts';
import type { VillageFundRow, VillageIndexRow, EnterpriseRow, EnterpriseSummaryRow, ProgrammeRow, ProgrammeShareRow, FacilitationRow, RegionPage, EnterprisePage } from './rows.ts';
import type { FamilyId } from '../../platform/identity/family-id.ts';
import type { EnrolmentRow, EnrolmentPage, EnterpriseRoleRow, VillageCashAidRow, CashAidRecipientPage } from './family-rows.ts';
import type { PublishedFigureRow } from '../../platform/regions/repository.ts';
import type { SourceRecordRow } from '../../platform/sources/list-sources.ts';
import type { ImportRunPage, FindingPage } from '../../platform/import/graph/questions.ts';
import type { ImportRunRow, ReasonCountRow, TotalRow, FindingRow } from '../../platform/import/report/rows.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Region code in the scheme of the home ministry (kode wilayah Kemendagri): `ID`, `35`, `35.01`, `35.01.01`, `35.01.01.2001`. Undotted input is accepted, output is dotted. */
  RegionCode: { input: RegionCode; output: RegionCode; }
  /** Span of time (periode): year `2020`, semester `2020-S1`, quarter (triwulan) `2020-Q1`, payment stage (tahap) `2020-T1` or month (bulan) `2020-04`. */
  Period: { input: Period; output: Period; }
  /** Whole rupiah (rupiah), a JSON integer within ±(2^53 - 1). */
  Rupiah: { input: Rupiah; output: Rupiah; }
  /** Calendar day (tanggal), `2024-12-31`. */
  Date: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Level in the hierarchy of regions (tingkat wilayah). */
export type RegionLevel =
  /** The republic (negara). */
  | 'NATION'
  /** Province (provinsi). */
  | 'PROVINCE'
  /** Regency or city (kabupaten, kota). */
  | 'REGENCY'
  /** District (kecamatan). */
  | 'DISTRICT'
  /** Village (desa, kelurahan, desa adat). */
  | 'VILLAGE';

/** What the law calls a region (jenis wilayah). */
export type RegionKind =
  /** The republic (negara). */
  | 'NEGARA'
  /** Province (provinsi). */
  | 'PROVINSI'
  /** Rural regency (kabupaten). */
  | 'KABUPATEN'
  /** City (kota). */
  | 'KOTA'
  /** District (kecamatan). */
  | 'KECAMATAN'
  /** Self-governing village, receives the village fund (desa). */
  | 'DESA'
  /** Urban village, an office of the city, receives no village fund (kelurahan). */
  | 'KELURAHAN'
  /** Customary village, receives the village fund (desa adat). */
  | 'DESA_ADAT';

/** Coding scheme of regions (skema kode wilayah). */
export type RegionCodeScheme =
  /** Home ministry, also superseded codes (Kementerian Dalam Negeri, Kemendagri). */
  | 'KEMENDAGRI'
  /** Statistics Indonesia (Badan Pusat Statistik, BPS). */
  | 'BPS'
  /** Fiscal balance office of the finance ministry (Direktorat Jenderal Perimbangan Keuangan, DJPK). */
  | 'DJPK';

/** How far a figure can be trusted (asal data). */
export type Provenance =
  /** Taken from a publication (terpublikasi). */
  | 'PUBLISHED'
  /** Imported from a file of an office (hasil impor). */
  | 'IMPORTED'
  /** Generated for demonstration, not real data (data sintetis). */
  | 'SYNTHETIC';

/** Why a figure is missing (alasan data kosong). */
export type AbsenceReason =
  /** By its definition the region cannot have the figure (tidak berlaku). */
  | 'NOT_APPLICABLE'
  /** No source of ours states the figure for this region and period (tidak tersedia). */
  | 'NOT_AVAILABLE'
  /** Too few people to publish, or hidden so that the figure of too few people does not follow from it (data dirahasiakan). */
  | 'SUPPRESSED';

/** The reason for a missing figure; a missing figure is never zero (keterangan data kosong). */
export type Absence = {
  readonly __typename?: 'Absence';
  /** The reason as a code (kode alasan). */
  readonly reason: AbsenceReason;
  /** The reason as a sentence, Indonesian and English (penjelasan). */
  readonly message: Scalars['String']['output'];
};

/** Where figures come from (sumber data). */
export type DataSource = {
  readonly __typename?: 'DataSource';
  /** Short stable name of the source (pengenal sumber). */
  readonly id: Scalars['ID']['output'];
  /** What the source is (judul). */
  readonly title: Scalars['String']['output'];
  /** Who published it (penerbit). */
  readonly publisher: Scalars['String']['output'];
  /** Where it was published, as far as it is known (rujukan). */
  readonly reference: Scalars['String']['output'];
  /** Date of the data as the source states it: a day, a month or a year (tanggal data). */
  readonly asOf: Scalars['String']['output'];
  /** How far the source can be trusted (asal data). */
  readonly provenance: Provenance;
};

/** A source, and what is quoted from it (sumber data dan isinya). */
export type SourceRecord = {
  readonly __typename?: 'SourceRecord';
  /** What the source is (sumber data). */
  readonly source: DataSource;
  /** Terms under which it may be passed on: an SPDX identifier, `FACTS` for single figures quoted from a publication, `NONE-CLAIMED` for invented data; null when none are stated (lisensi). */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Figures that are quoted from it (jumlah angka yang dikutip). */
  readonly figures: Scalars['Int']['output'];
  /** What these figures are about (isi angka). */
  readonly metrics: ReadonlyArray<Scalars['String']['output']>;
  /** Year of the earliest of them (tahun pertama). */
  readonly firstYear: Maybe<Scalars['Int']['output']>;
  /** Year of the latest of them (tahun terakhir). */
  readonly lastYear: Maybe<Scalars['Int']['output']>;
};

/** One figure exactly as a publication states it; several may contradict each other (angka terpublikasi). */
export type PublishedFigure = {
  readonly __typename?: 'PublishedFigure';
  /** What is counted, in the words of the compilation (ukuran). */
  readonly metric: Scalars['String']['output'];
  /** The stated value (nilai). */
  readonly value: Scalars['Float']['output'];
  /** Unit of the value (satuan). */
  readonly unit: Scalars['String']['output'];
  /** Year of the figure (tahun). */
  readonly year: Scalars['Int']['output'];
  /** Remarks, such as rounding or contradictions inside the source (catatan). */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Where it is stated (sumber). */
  readonly source: DataSource;
};

/** Where a page of a list begins and ends (informasi halaman). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True when more rows follow (masih ada halaman berikutnya). */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Opaque mark of the last row; send it as `after` (kursor akhir). */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One region by its code; null when no such region exists (wilayah). */
  readonly region: Maybe<Region>;
  /** Regions in the order of their codes (daftar wilayah). */
  readonly regions: RegionConnection;
  /** Village enterprises in the order of village and id (daftar BUM Desa). */
  readonly villageEnterprises: VillageEnterpriseConnection;
  /** One village enterprise (BUM Desa). */
  readonly villageEnterprise: Maybe<VillageEnterprise>;
  /** Provincial empowerment programmes of a year (program pemberdayaan provinsi). */
  readonly programmes: ReadonlyArray<Programme>;
  /** Families enrolled in empowerment programmes, in the order of regency and family; empty outside the viewer's regions (daftar kepesertaan program pemberdayaan). */
  readonly enrolments: Maybe<EnrolmentConnection>;
  /** Families that received village cash aid in a year, in the order of their ids; empty outside the viewer's regions (daftar penerima BLT Desa). */
  readonly cashAidRecipients: Maybe<CashAidRecipientConnection>;
  /** Sources that figures of village development come from (sumber data pembangunan desa). */
  readonly villageSources: ReadonlyArray<SourceRecord>;
  /** Files that were imported about village development, the newest first (impor data pembangunan desa). */
  readonly villageImports: Maybe<ImportRunConnection>;
  /** The measures that the source publishes, as JSON; every source answers it of its own (katalog indikator). */
  readonly measureCatalogue: Scalars['String']['output'];
  /** What changed of the figures of a period (perubahan indikator). */
  readonly measureChanges: MeasureChanges;
  /** The figures of the regions of a level, column by column (halaman indikator). */
  readonly measurePage: MeasurePage;
};


export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


export type QueryRegionsArgs = {
  codes: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  within: InputMaybe<Scalars['RegionCode']['input']>;
  level: InputMaybe<RegionLevel>;
  search: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryVillageEnterprisesArgs = {
  within: Scalars['RegionCode']['input'];
  status: InputMaybe<EnterpriseStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryVillageEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  year: Scalars['Int']['input'];
};


export type QueryEnrolmentsArgs = {
  within: Scalars['RegionCode']['input'];
  programme: InputMaybe<EmpowermentProgramme>;
  year: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryCashAidRecipientsArgs = {
  within: Scalars['RegionCode']['input'];
  year: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryVillageImportsArgs = {
  format: InputMaybe<Scalars['String']['input']>;
  status: InputMaybe<ImportStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeasureChangesArgs = {
  period: Scalars['Period']['input'];
  since: Scalars['Float']['input'];
};


export type QueryMeasurePageArgs = {
  level: RegionLevel;
  period: Scalars['Period']['input'];
  within: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  after: InputMaybe<Scalars['RegionCode']['input']>;
  first: Scalars['Int']['input'];
};

/** What changed of the figures of a period (perubahan indikator). */
export type MeasureChanges = {
  readonly __typename?: 'MeasureChanges';
  /** Tells whose revisions these are (riwayat). */
  readonly history: Scalars['ID']['output'];
  /** Number of the last change (revisi). */
  readonly revision: Scalars['Float']['output'];
  /** Whether all has to be read again (seluruhnya). */
  readonly isEverything: Scalars['Boolean']['output'];
  /** Where figures changed: regencies, provinces, the nation (wilayah). */
  readonly regions: ReadonlyArray<Scalars['RegionCode']['output']>;
};

/** Figures of some regions, column by column, each column a text with commas (halaman indikator). */
export type MeasurePage = {
  readonly __typename?: 'MeasurePage';
  /** The regions (wilayah). */
  readonly codes: Scalars['String']['output'];
  /** How many regions (jumlah wilayah). */
  readonly count: Scalars['Int']['output'];
  /** Where the next page begins; null on the last (kursor). */
  readonly next: Maybe<Scalars['RegionCode']['output']>;
  /** Number of the last change (revisi). */
  readonly revision: Scalars['Float']['output'];
  /** A column for each measure, as the reader may see it (nilai). */
  readonly shown: ReadonlyArray<Scalars['String']['output']>;
  /** The same as everybody may see it (nilai terbuka). */
  readonly shownOpen: ReadonlyArray<Scalars['String']['output']>;
  /** Which measures are hidden from the reader, a bit each (disembunyikan). */
  readonly hidden: Scalars['String']['output'];
  /** Which measures are hidden from somebody without a token (disembunyikan dari umum). */
  readonly hiddenOpen: Scalars['String']['output'];
  /** A column for each attribute (atribut). */
  readonly attributes: ReadonlyArray<Scalars['String']['output']>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Latest date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
};

/** How far an import is (keadaan impor). */
export type ImportStatus =
  /** Under way, or stopped on the way; importing the file again goes on (berjalan). */
  | 'RUNNING'
  /** Imported whole (selesai). */
  | 'DONE';

/** What a finding means for its row (akibat temuan). */
export type ImportFindingKind =
  /** The row is not taken; it is kept aside (ditolak). */
  | 'REFUSED'
  /** The cell was mended, and the row is taken (diperbaiki). */
  | 'CORRECTED'
  /** The row is taken as it is, and somebody should look at it (ditandai). */
  | 'FLAGGED';

/** A page of imports (halaman impor). */
export type ImportRunConnection = {
  readonly __typename?: 'ImportRunConnection';
  /** The imports of the page (impor). */
  readonly nodes: ReadonlyArray<ImportRun>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Number of imports on all pages (jumlah seluruhnya). */
  readonly totalCount: Scalars['Int']['output'];
};

/** One import of one file (impor berkas). */
export type ImportRun = {
  readonly __typename?: 'ImportRun';
  /** Its name; `sinergi import-report` takes it (pengenal impor). */
  readonly id: Scalars['ID']['output'];
  /** What kind of file it is, by the id of the format (format berkas). */
  readonly format: Scalars['String']['output'];
  /** Name of the file (nama berkas). */
  readonly fileName: Scalars['String']['output'];
  /** SHA-256 of the file, in hexadecimal digits (sidik berkas). */
  readonly sha256: Scalars['String']['output'];
  /** How far it is (keadaan impor). */
  readonly status: ImportStatus;
  /** When it began, in UTC and ISO 8601 form (mulai). */
  readonly startedAt: Scalars['String']['output'];
  /** When it ended, likewise; null while it has not (selesai). */
  readonly finishedAt: Maybe<Scalars['String']['output']>;
  /** Rows of the file, totals included (baris dibaca). */
  readonly rowsRead: Scalars['Int']['output'];
  /** Rows that were written (baris diterima). */
  readonly rowsTaken: Scalars['Int']['output'];
  /** Rows that were not taken and are kept aside (baris ditolak). */
  readonly rowsRefused: Scalars['Int']['output'];
  /** Rows that were taken and that somebody should look at (baris ditandai). */
  readonly rowsFlagged: Scalars['Int']['output'];
  /** Cells that were mended (sel diperbaiki). */
  readonly cellsCorrected: Scalars['Int']['output'];
  /** The source that stands for the file in every figure that came from it (sumber data). */
  readonly source: Maybe<DataSource>;
  /** What was found, and how often (ringkasan temuan). */
  readonly reasons: ReadonlyArray<ImportReasonCount>;
  /** What the file states as totals, and what its rows sum to (total menurut berkas dan hitungan). */
  readonly totals: ReadonlyArray<ImportTotal>;
  /** What was found, in the order of the lines; personal values are masked (daftar temuan). */
  readonly findings: Maybe<ImportFindingConnection>;
};


/** One import of one file (impor berkas). */
export type ImportRunFindingsArgs = {
  reason: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** How often something was found in a file (ringkasan temuan). */
export type ImportReasonCount = {
  readonly __typename?: 'ImportReasonCount';
  /** Code of the reason (kode temuan). */
  readonly reason: Scalars['String']['output'];
  /** What it means for the row (akibat temuan). */
  readonly kind: ImportFindingKind;
  /** What it says, Indonesian and English (penjelasan). */
  readonly message: Scalars['String']['output'];
  /** What whoever made the file can do, Indonesian and English (tindakan). */
  readonly remedy: Scalars['String']['output'];
  /** Number of findings (jumlah temuan). */
  readonly findings: Scalars['Int']['output'];
  /** Number of rows with such a finding (jumlah baris). */
  readonly rows: Scalars['Int']['output'];
  /** Line of the first one (baris pertama). */
  readonly firstLine: Scalars['Int']['output'];
};

/** A total that a file states (total menurut berkas). */
export type ImportTotal = {
  readonly __typename?: 'ImportTotal';
  /** Line of the file (baris). */
  readonly line: Scalars['Int']['output'];
  /** What is summed, by the field of the format (kolom). */
  readonly field: Scalars['String']['output'];
  /** What the file states, as a decimal number (total menurut berkas). */
  readonly stated: Scalars['String']['output'];
  /** What the rows sum to, likewise (total menurut hitungan). */
  readonly computed: Scalars['String']['output'];
  /** Whether the two agree (sama). */
  readonly isSame: Scalars['Boolean']['output'];
};

/** A page of findings (halaman temuan). */
export type ImportFindingConnection = {
  readonly __typename?: 'ImportFindingConnection';
  /** The findings of the page (temuan). */
  readonly nodes: ReadonlyArray<ImportFinding>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
};

/** Something found in a file (temuan impor). */
export type ImportFinding = {
  readonly __typename?: 'ImportFinding';
  /** Line of the file, from 1 (baris). */
  readonly line: Scalars['Int']['output'];
  /** Heading of the column; null for what no single cell shows (kolom). */
  readonly column: Maybe<Scalars['String']['output']>;
  /** Code of the reason (kode temuan). */
  readonly reason: Scalars['String']['output'];
  /** What it means for the row (akibat temuan). */
  readonly kind: ImportFindingKind;
  /** What it says, Indonesian and English (penjelasan). */
  readonly message: Scalars['String']['output'];
  /** What whoever made the file can do, Indonesian and English (tindakan). */
  readonly remedy: Scalars['String']['output'];
  /** Text of the cell; personal values are masked (nilai). */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A page of regions (halaman wilayah). */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The regions of the page (wilayah). */
  readonly nodes: ReadonlyArray<Region>;
  /** The regions with their cursors (baris). */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Number of regions on all pages (jumlah seluruhnya). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A region on a page (baris wilayah). */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Opaque mark of this row (kursor). */
  readonly cursor: Scalars['String']['output'];
  /** The region (wilayah). */
  readonly node: Region;
};

/** A part of the territory at any level: the nation, a province, a regency or city, a district, a village (wilayah administrasi). */
export type Region = {
  readonly __typename?: 'Region';
  /** Code of the region, the key that joins all sources (kode wilayah). */
  readonly code: Scalars['RegionCode']['output'];
  /** Official name (nama wilayah). */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Level in the hierarchy (tingkat wilayah). */
  readonly level: RegionLevel;
  /** What the law calls it (jenis wilayah). */
  readonly kind: RegionKind;
  /** The region directly above; null for the nation (wilayah induk). */
  readonly parent: Maybe<Region>;
  /** The regions above, the nation first (wilayah di atasnya). */
  readonly ancestors: ReadonlyArray<Region>;
  /** Regions inside this one (wilayah bawahan). */
  readonly children: RegionConnection;
  /** Codes of this region in other schemes and its superseded codes (padanan kode wilayah). */
  readonly aliases: ReadonlyArray<RegionAlias>;
  /** Village fund of a year (Dana Desa). */
  readonly villageFund: Maybe<VillageFund>;
  /** Development index of the villages (Indeks Desa Membangun, IDM; from 2025 Indeks Desa). */
  readonly villageIndex: Maybe<VillageIndex>;
  /** Village enterprises seated in the region, in the order of village and id (BUM Desa). */
  readonly villageEnterprises: ReadonlyArray<VillageEnterprise>;
  /** Counts of village enterprises (ringkasan BUM Desa). */
  readonly villageEnterpriseSummary: Maybe<VillageEnterpriseSummary>;
  /** Provincial programmes with recipients in the region (program pemberdayaan provinsi). */
  readonly programmes: ReadonlyArray<ProgrammeShare>;
  /** Village facilitators at work (pendampingan desa). */
  readonly facilitation: Maybe<Facilitation>;
  /** Figures on village development exactly as publications state them (angka terpublikasi pembangunan desa). */
  readonly villageFigures: ReadonlyArray<PublishedFigure>;
};


/** A part of the territory at any level: the nation, a province, a regency or city, a district, a village (wilayah administrasi). */
export type RegionChildrenArgs = {
  level: InputMaybe<RegionLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A part of the territory at any level: the nation, a province, a regency or city, a district, a village (wilayah administrasi). */
export type RegionVillageFundArgs = {
  year: Scalars['Int']['input'];
};


/** A part of the territory at any level: the nation, a province, a regency or city, a district, a village (wilayah administrasi). */
export type RegionVillageIndexArgs = {
  year: Scalars['Int']['input'];
};


/** A part of the territory at any level: the nation, a province, a regency or city, a district, a village (wilayah administrasi). */
export type RegionVillageEnterprisesArgs = {
  status: InputMaybe<EnterpriseStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the territory at any level: the nation, a province, a regency or city, a district, a village (wilayah administrasi). */
export type RegionVillageEnterpriseSummaryArgs = {
  year: Scalars['Int']['input'];
};


/** A part of the territory at any level: the nation, a province, a regency or city, a district, a village (wilayah administrasi). */
export type RegionProgrammesArgs = {
  year: Scalars['Int']['input'];
};


/** A part of the territory at any level: the nation, a province, a regency or city, a district, a village (wilayah administrasi). */
export type RegionFacilitationArgs = {
  year: Scalars['Int']['input'];
};


/** A part of the territory at any level: the nation, a province, a regency or city, a district, a village (wilayah administrasi). */
export type RegionVillageFiguresArgs = {
  year: InputMaybe<Scalars['Int']['input']>;
};

/** Another code for a region, valid for a time (padanan kode). */
export type RegionAlias = {
  readonly __typename?: 'RegionAlias';
  /** Scheme of the code (skema kode). */
  readonly scheme: RegionCodeScheme;
  /** The code in that scheme (kode). */
  readonly code: Scalars['String']['output'];
  /** First day on which the code meant this region, if known (berlaku sejak). */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which the code meant this region; null while it does (berlaku sampai). */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** Village fund of a region and year (Dana Desa). */
export type VillageFund = {
  readonly __typename?: 'VillageFund';
  /** Budget year (tahun anggaran). */
  readonly year: Scalars['Int']['output'];
  /** Ceiling set at the start of the year (pagu). */
  readonly ceiling: Maybe<Scalars['Rupiah']['output']>;
  /** Added during the year (tambahan pagu). */
  readonly additional: Maybe<Scalars['Rupiah']['output']>;
  /** Transferred by the treasury to the villages' accounts (penyaluran). */
  readonly transferred: Maybe<Scalars['Rupiah']['output']>;
  /** Spent by the villages (realisasi). */
  readonly realised: Maybe<Scalars['Rupiah']['output']>;
  /** Realised as a percentage of ceiling and additional (serapan, persen). */
  readonly absorption: Maybe<Scalars['Float']['output']>;
  /** Number of villages that receive the fund (jumlah desa penerima). */
  readonly villages: Maybe<Scalars['Int']['output']>;
  /** Transfers by stage (penyaluran per tahap). */
  readonly stages: Maybe<ReadonlyArray<VillageFundStage>>;
  /** Parts reserved for a purpose (penggunaan yang ditentukan, earmark). */
  readonly earmarks: Maybe<ReadonlyArray<VillageFundEarmark>>;
  /** How far `ceiling` can be trusted (asal data pagu). */
  readonly provenance: Maybe<Provenance>;
  /** How far the other figures can be trusted (asal data lainnya). */
  readonly detailProvenance: Maybe<Provenance>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Transfer of the village fund in one stage (tahap penyaluran Dana Desa). */
export type VillageFundStage = {
  readonly __typename?: 'VillageFundStage';
  /** Number of the stage within the year (tahap). */
  readonly stage: Scalars['Int']['output'];
  /** Transferred in the stage (penyaluran). */
  readonly transferred: Scalars['Rupiah']['output'];
};

/** Purpose of an earmark (jenis earmark). */
export type EarmarkKind =
  /** Village cash aid for poor families (BLT Desa). */
  | 'CASH_AID'
  /** Food security (ketahanan pangan). */
  | 'FOOD_SECURITY'
  /** Prevention of stunting (pencegahan stunting). */
  | 'STUNTING';

/** Part of the village fund reserved for a purpose (earmark Dana Desa). */
export type VillageFundEarmark = {
  readonly __typename?: 'VillageFundEarmark';
  /** Purpose (jenis). */
  readonly kind: EarmarkKind;
  /** Amount (jumlah). */
  readonly amount: Scalars['Rupiah']['output'];
};

/** Which index is meant; the two cannot be compared (jenis indeks). */
export type VillageIndexKind =
  /** Until 2024: mean of social, economic and environmental resilience (Indeks Desa Membangun, IDM). */
  | 'IDM'
  /** From 2025: six dimensions (Indeks Desa). */
  | 'VILLAGE_INDEX';

/** Development status of a village (status desa). */
export type VillageStatus =
  /** Independent (Mandiri). */
  | 'INDEPENDENT'
  /** Advanced (Maju). */
  | 'ADVANCED'
  /** Developing (Berkembang). */
  | 'DEVELOPING'
  /** Lagging (Tertinggal). */
  | 'LAGGING'
  /** Severely lagging (Sangat Tertinggal). */
  | 'SEVERELY_LAGGING';

/** Development index of a village, or of the villages of a region (Indeks Desa Membangun atau Indeks Desa). */
export type VillageIndex = {
  readonly __typename?: 'VillageIndex';
  /** Year of the index (tahun). */
  readonly year: Scalars['Int']['output'];
  /** Which index (jenis indeks). */
  readonly kind: Maybe<VillageIndexKind>;
  /** Score from 0 to 1; above the village the mean of its villages (skor). */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Parts of the score (dimensi). */
  readonly dimensions: Maybe<VillageIndexDimensions>;
  /** Status of the village; above the village the class of the mean score where class limits are known (status). */
  readonly status: Maybe<VillageStatus>;
  /** Number of villages by status (jumlah desa per status). */
  readonly byStatus: Maybe<ReadonlyArray<VillageStatusCount>>;
  /** Villages that have an index (jumlah desa terindeks). */
  readonly villages: Maybe<Scalars['Int']['output']>;
  /** How far the counts by status can be trusted (asal data). */
  readonly provenance: Maybe<Provenance>;
  /** How far score and dimensions can be trusted (asal data skor). */
  readonly detailProvenance: Maybe<Provenance>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Number of villages with a status (jumlah desa menurut status). */
export type VillageStatusCount = {
  readonly __typename?: 'VillageStatusCount';
  /** The status (status). */
  readonly status: VillageStatus;
  /** Number of villages (jumlah desa). */
  readonly villages: Scalars['Int']['output'];
};

/** The three parts of the IDM, each 0 to 1 (dimensi IDM). */
export type VillageIndexDimensions = {
  readonly __typename?: 'VillageIndexDimensions';
  /** Social resilience (Indeks Ketahanan Sosial, IKS). */
  readonly social: Scalars['Float']['output'];
  /** Economic resilience (Indeks Ketahanan Ekonomi, IKE). */
  readonly economic: Scalars['Float']['output'];
  /** Environmental resilience (Indeks Ketahanan Lingkungan, IKL). */
  readonly environmental: Scalars['Float']['output'];
};

/** Whether a village enterprise works (status BUM Desa). */
export type EnterpriseStatus =
  /** At work (aktif). */
  | 'ACTIVE'
  /** Registered but not at work (tidak aktif). */
  | 'INACTIVE';

/** Enterprise owned by one village or by several (BUM Desa, BUM Desa Bersama). */
export type VillageEnterprise = {
  readonly __typename?: 'VillageEnterprise';
  /** Opaque id (pengenal). */
  readonly id: Scalars['ID']['output'];
  /** Name (nama). */
  readonly name: Scalars['String']['output'];
  /** Village in which it is seated (desa kedudukan). */
  readonly village: Region;
  /** Whether it works (status). */
  readonly status: EnterpriseStatus;
  /** True when several villages own it (BUM Desa Bersama). */
  readonly isJoint: Scalars['Boolean']['output'];
  /** Day of registration (tanggal pendaftaran). */
  readonly registeredOn: Maybe<Scalars['Date']['output']>;
  /** Number of business units; null where the register does not state it (jumlah unit usaha). */
  readonly units: Maybe<Scalars['Int']['output']>;
  /** Number of people employed; null where the register does not state it (jumlah tenaga kerja). */
  readonly employees: Maybe<Scalars['Int']['output']>;
  /** How far the record can be trusted (asal data). */
  readonly provenance: Provenance;
  /** Source of the record (sumber data). */
  readonly source: DataSource;
};

/** A page of village enterprises (halaman BUM Desa). */
export type VillageEnterpriseConnection = {
  readonly __typename?: 'VillageEnterpriseConnection';
  /** The enterprises of the page (BUM Desa). */
  readonly nodes: ReadonlyArray<VillageEnterprise>;
  /** The enterprises with their cursors (baris). */
  readonly edges: ReadonlyArray<VillageEnterpriseEdge>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Number of enterprises on all pages (jumlah seluruhnya). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A village enterprise on a page (baris BUM Desa). */
export type VillageEnterpriseEdge = {
  readonly __typename?: 'VillageEnterpriseEdge';
  /** Opaque mark of this row (kursor). */
  readonly cursor: Scalars['String']['output'];
  /** The enterprise (BUM Desa). */
  readonly node: VillageEnterprise;
};

/** Counts of village enterprises of a region and year (ringkasan BUM Desa). */
export type VillageEnterpriseSummary = {
  readonly __typename?: 'VillageEnterpriseSummary';
  /** Year of the count (tahun). */
  readonly year: Scalars['Int']['output'];
  /** Enterprises in all (jumlah BUM Desa). */
  readonly total: Maybe<Scalars['Int']['output']>;
  /** Enterprises at work (BUM Desa aktif). */
  readonly active: Maybe<Scalars['Int']['output']>;
  /** Villages that have an enterprise (desa yang memiliki BUM Desa). */
  readonly villagesWithEnterprise: Maybe<Scalars['Int']['output']>;
  /** Business units (unit usaha). */
  readonly units: Maybe<Scalars['Int']['output']>;
  /** People employed (tenaga kerja). */
  readonly employees: Maybe<Scalars['Int']['output']>;
  /** How far `total` can be trusted (asal data jumlah). */
  readonly provenance: Maybe<Provenance>;
  /** How far the other figures can be trusted (asal data lainnya). */
  readonly detailProvenance: Maybe<Provenance>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Empowerment programme of a province in a year, such as Jatim Puspa or PKH Plus (program pemberdayaan provinsi). */
export type Programme = {
  readonly __typename?: 'Programme';
  /** Short stable name (kode program). */
  readonly code: Scalars['ID']['output'];
  /** Name (nama program). */
  readonly name: Scalars['String']['output'];
  /** Budget year (tahun anggaran). */
  readonly year: Scalars['Int']['output'];
  /** Province that pays for it (provinsi penyelenggara). */
  readonly province: Region;
  /** Whom it is for and what they get (sasaran dan manfaat). */
  readonly benefit: Scalars['String']['output'];
  /** Recipients aimed at (target penerima). */
  readonly target: Maybe<Scalars['Int']['output']>;
  /** Budget (anggaran). */
  readonly budget: Maybe<Scalars['Rupiah']['output']>;
  /** Aid for each recipient and year (bantuan per penerima). */
  readonly amountPerRecipient: Maybe<Scalars['Rupiah']['output']>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
};

/** What a programme does in one region (pelaksanaan program di wilayah). */
export type ProgrammeShare = {
  readonly __typename?: 'ProgrammeShare';
  /** The programme (program). */
  readonly programme: Programme;
  /** Recipients in the region (penerima). */
  readonly recipients: Maybe<Scalars['Int']['output']>;
  /** Villages reached in the region (desa sasaran). */
  readonly villages: Maybe<Scalars['Int']['output']>;
  /** How far the figures can be trusted (asal data). */
  readonly provenance: Provenance;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
};

/** Village facilitators of a region and year (tenaga pendamping profesional desa, TPP). */
export type Facilitation = {
  readonly __typename?: 'Facilitation';
  /** Year of the count (tahun). */
  readonly year: Scalars['Int']['output'];
  /** Facilitators in all (jumlah TPP). */
  readonly facilitators: Maybe<Scalars['Int']['output']>;
  /** Experts at regency level and above (tenaga ahli, TA). */
  readonly experts: Maybe<Scalars['Int']['output']>;
  /** District facilitators (pendamping desa, PD). */
  readonly districtFacilitators: Maybe<Scalars['Int']['output']>;
  /** Local facilitators, each for several villages (pendamping lokal desa, PLD). */
  readonly localFacilitators: Maybe<Scalars['Int']['output']>;
  /** How far `facilitators` can be trusted (asal data jumlah). */
  readonly provenance: Maybe<Provenance>;
  /** How far the other figures can be trusted (asal data lainnya). */
  readonly detailProvenance: Maybe<Provenance>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

export type Family = {
  readonly __typename?: 'Family';
  readonly id: Scalars['ID']['output'];
  /** Empowerment programmes the family is enrolled in, the earliest first (kepesertaan program pemberdayaan). */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
  /** What members of the family do in village enterprises, the earliest first (peran dalam BUM Desa). */
  readonly enterpriseRoles: Maybe<ReadonlyArray<EnterpriseRole>>;
  /** Village cash aid of a year; null when the family received none (BLT Desa). */
  readonly villageCashAid: Maybe<VillageCashAid>;
  /** Who was told of the family's enrolments, parts in enterprises and cash aid (jejak audit pembacaan kepesertaan). */
  readonly enrolmentLookups: Maybe<LookupConnection>;
};


export type FamilyVillageCashAidArgs = {
  year: Scalars['Int']['input'];
};


export type FamilyEnrolmentLookupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type LookupConnection = {
  readonly __typename?: 'LookupConnection';
  readonly nodes: ReadonlyArray<Lookup>;
  readonly pageInfo: PageInfo;
};

export type Lookup = {
  readonly __typename?: 'Lookup';
  readonly at: Scalars['String']['output'];
  readonly subject: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  readonly purpose: Maybe<Scalars['String']['output']>;
  readonly kind: LookupKind;
  readonly requestId: Scalars['String']['output'];
};

export type LookupKind =
  | 'FACTS'
  | 'IDENTITY';

/** Programme that families are enrolled in (program pemberdayaan). */
export type EmpowermentProgramme =
  /** Capital and training for families of Jawa Timur that left PKH (Jatim Puspa). */
  | 'JATIM_PUSPA'
  /** Top-up of Jawa Timur for elderly members of PKH families (PKH Plus). */
  | 'PKH_PLUS'
  /** Business group supported by its village (kelompok usaha desa). */
  | 'VILLAGE_GROUP';

/** A family's place in an empowerment programme (kepesertaan program pemberdayaan). */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  /** The family (keluarga penerima manfaat, KPM). */
  readonly family: Family;
  /** The programme (program pemberdayaan). */
  readonly programme: EmpowermentProgramme;
  /** Budget year (tahun anggaran). */
  readonly year: Scalars['Int']['output'];
  /** The group it works with; null where the programme has none (kelompok). */
  readonly group: Maybe<ProgrammeGroup>;
  /** What the family received in the year, if known (nilai bantuan). */
  readonly benefit: Maybe<Scalars['Rupiah']['output']>;
  /** How far the record can be trusted (asal data). */
  readonly provenance: Provenance;
  /** Source of the record (sumber data). */
  readonly source: DataSource;
};

/** Group of families in a programme (kelompok program pemberdayaan). */
export type ProgrammeGroup = {
  readonly __typename?: 'ProgrammeGroup';
  /** Short name within its regency (kode kelompok). */
  readonly id: Scalars['ID']['output'];
  /** Name (nama kelompok). */
  readonly name: Scalars['String']['output'];
  /** Its village (desa, kelurahan). */
  readonly village: Region;
};

/** A page of enrolments (halaman kepesertaan). */
export type EnrolmentConnection = {
  readonly __typename?: 'EnrolmentConnection';
  /** The enrolments of the page (kepesertaan). */
  readonly nodes: ReadonlyArray<Enrolment>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Number of enrolments on all pages (jumlah seluruhnya). */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a member of a family does in a village enterprise (jenis peran dalam BUM Desa). */
export type EnterpriseRoleKind =
  /** Runs it (pengelola). */
  | 'MANAGER'
  /** Works there (pekerja). */
  | 'WORKER'
  /** Sells to it (pemasok). */
  | 'SUPPLIER'
  /** Rents a place or a tool from it (penyewa). */
  | 'TENANT';

/** A family's part in a village enterprise (peran dalam BUM Desa). */
export type EnterpriseRole = {
  readonly __typename?: 'EnterpriseRole';
  /** The enterprise (BUM Desa). */
  readonly enterprise: VillageEnterprise;
  /** What the member does (peran). */
  readonly role: EnterpriseRoleKind;
  /** First day (sejak). */
  readonly since: Scalars['Date']['output'];
  /** How far the record can be trusted (asal data). */
  readonly provenance: Provenance;
  /** Source of the record (sumber data). */
  readonly source: DataSource;
};

/** Cash aid from the village fund to a family in a year (Bantuan Langsung Tunai Desa, BLT Desa). */
export type VillageCashAid = {
  readonly __typename?: 'VillageCashAid';
  /** Budget year (tahun anggaran). */
  readonly year: Scalars['Int']['output'];
  /** Village that paid (desa). */
  readonly village: Region;
  /** Months paid for (jumlah bulan). */
  readonly months: Scalars['Int']['output'];
  /** Amount of the year (nominal). */
  readonly amount: Scalars['Rupiah']['output'];
  /** How far the record can be trusted (asal data). */
  readonly provenance: Provenance;
  /** Source of the record (sumber data). */
  readonly source: DataSource;
};

/** A page of families that received village cash aid (halaman penerima BLT Desa). */
export type CashAidRecipientConnection = {
  readonly __typename?: 'CashAidRecipientConnection';
  /** The families of the page (penerima BLT Desa). */
  readonly nodes: ReadonlyArray<Family>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Number of families on all pages (jumlah seluruhnya). */
  readonly totalCount: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Region: Region;
  VillageEnterprise: VillageEnterprise;
  Family: Family;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  VillageEnterprise:
    ( { __typename: 'VillageEnterprise' }
    & GraphQLRecursivePick<FederationTypes['VillageEnterprise'], {"id":true}> );
  Family:
    ( { __typename: 'Family' }
    & GraphQLRecursivePick<FederationTypes['Family'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  RegionLevel: RegionLevel;
  RegionKind: RegionKind;
  RegionCodeScheme: RegionCodeScheme;
  Provenance: Provenance;
  AbsenceReason: AbsenceReason;
  Absence: ResolverTypeWrapper<Absence>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DataSource: ResolverTypeWrapper<DataSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SourceRecord: ResolverTypeWrapper<SourceRecordRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PublishedFigure: ResolverTypeWrapper<PublishedFigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MeasureChanges: ResolverTypeWrapper<MeasureChanges>;
  MeasurePage: ResolverTypeWrapper<MeasurePage>;
  ImportStatus: ImportStatus;
  ImportFindingKind: ImportFindingKind;
  ImportRunConnection: ResolverTypeWrapper<ImportRunPage>;
  ImportRun: ResolverTypeWrapper<ImportRunRow>;
  ImportReasonCount: ResolverTypeWrapper<ReasonCountRow>;
  ImportTotal: ResolverTypeWrapper<TotalRow>;
  ImportFindingConnection: ResolverTypeWrapper<FindingPage>;
  ImportFinding: ResolverTypeWrapper<FindingRow>;
  RegionConnection: ResolverTypeWrapper<RegionPage>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  Region: ResolverTypeWrapper<RegionRef>;
  RegionAlias: ResolverTypeWrapper<RegionAlias>;
  VillageFund: ResolverTypeWrapper<VillageFundRow>;
  VillageFundStage: ResolverTypeWrapper<VillageFundStage>;
  EarmarkKind: EarmarkKind;
  VillageFundEarmark: ResolverTypeWrapper<VillageFundEarmark>;
  VillageIndexKind: VillageIndexKind;
  VillageStatus: VillageStatus;
  VillageIndex: ResolverTypeWrapper<VillageIndexRow>;
  VillageStatusCount: ResolverTypeWrapper<VillageStatusCount>;
  VillageIndexDimensions: ResolverTypeWrapper<VillageIndexDimensions>;
  EnterpriseStatus: EnterpriseStatus;
  VillageEnterprise: ResolverTypeWrapper<EnterpriseRow>;
  VillageEnterpriseConnection: ResolverTypeWrapper<EnterprisePage>;
  VillageEnterpriseEdge: ResolverTypeWrapper<Omit<VillageEnterpriseEdge, 'node'> & { node: ResolversTypes['VillageEnterprise'] }>;
  VillageEnterpriseSummary: ResolverTypeWrapper<EnterpriseSummaryRow>;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeShare: ResolverTypeWrapper<ProgrammeShareRow>;
  Facilitation: ResolverTypeWrapper<FacilitationRow>;
  Family: ResolverTypeWrapper<FamilyId>;
  LookupConnection: ResolverTypeWrapper<LookupConnection>;
  Lookup: ResolverTypeWrapper<Lookup>;
  LookupKind: LookupKind;
  EmpowermentProgramme: EmpowermentProgramme;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  ProgrammeGroup: ResolverTypeWrapper<Omit<ProgrammeGroup, 'village'> & { village: ResolversTypes['Region'] }>;
  EnrolmentConnection: ResolverTypeWrapper<EnrolmentPage>;
  EnterpriseRoleKind: EnterpriseRoleKind;
  EnterpriseRole: ResolverTypeWrapper<EnterpriseRoleRow>;
  VillageCashAid: ResolverTypeWrapper<VillageCashAidRow>;
  CashAidRecipientConnection: ResolverTypeWrapper<CashAidRecipientPage>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  RegionCode: Scalars['RegionCode']['output'];
  Period: Scalars['Period']['output'];
  Rupiah: Scalars['Rupiah']['output'];
  Date: Scalars['Date']['output'];
  Absence: Absence;
  String: Scalars['String']['output'];
  DataSource: DataSource;
  ID: Scalars['ID']['output'];
  SourceRecord: SourceRecordRow;
  Int: Scalars['Int']['output'];
  PublishedFigure: PublishedFigureRow;
  Float: Scalars['Float']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  MeasureChanges: MeasureChanges;
  MeasurePage: MeasurePage;
  ImportRunConnection: ImportRunPage;
  ImportRun: ImportRunRow;
  ImportReasonCount: ReasonCountRow;
  ImportTotal: TotalRow;
  ImportFindingConnection: FindingPage;
  ImportFinding: FindingRow;
  RegionConnection: RegionPage;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  Region: RegionRef;
  RegionAlias: RegionAlias;
  VillageFund: VillageFundRow;
  VillageFundStage: VillageFundStage;
  VillageFundEarmark: VillageFundEarmark;
  VillageIndex: VillageIndexRow;
  VillageStatusCount: VillageStatusCount;
  VillageIndexDimensions: VillageIndexDimensions;
  VillageEnterprise: EnterpriseRow;
  VillageEnterpriseConnection: EnterprisePage;
  VillageEnterpriseEdge: Omit<VillageEnterpriseEdge, 'node'> & { node: ResolversParentTypes['VillageEnterprise'] };
  VillageEnterpriseSummary: EnterpriseSummaryRow;
  Programme: ProgrammeRow;
  ProgrammeShare: ProgrammeShareRow;
  Facilitation: FacilitationRow;
  Family: FamilyId;
  LookupConnection: LookupConnection;
  Lookup: Lookup;
  Enrolment: EnrolmentRow;
  ProgrammeGroup: Omit<ProgrammeGroup, 'village'> & { village: ResolversParentTypes['Region'] };
  EnrolmentConnection: EnrolmentPage;
  EnterpriseRole: EnterpriseRoleRow;
  VillageCashAid: VillageCashAidRow;
  CashAidRecipientConnection: CashAidRecipientPage;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export interface RupiahScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rupiah'], any> {
  name: 'Rupiah';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  reason?: Resolver<ResolversTypes['AbsenceReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  region: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  villageEnterprises: Resolver<ResolversTypes['VillageEnterpriseConnection'], ParentType, ContextType, RequireFields<QueryVillageEnterprisesArgs, 'within' | 'first'>>;
  villageEnterprise: Resolver<Maybe<ResolversTypes['VillageEnterprise']>, ParentType, ContextType, RequireFields<QueryVillageEnterpriseArgs, 'id'>>;
  programmes: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'year'>>;
  enrolments: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<QueryEnrolmentsArgs, 'within' | 'first'>>;
  cashAidRecipients: Resolver<Maybe<ResolversTypes['CashAidRecipientConnection']>, ParentType, ContextType, RequireFields<QueryCashAidRecipientsArgs, 'within' | 'year' | 'first'>>;
  villageSources: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  villageImports: Resolver<Maybe<ResolversTypes['ImportRunConnection']>, ParentType, ContextType, RequireFields<QueryVillageImportsArgs, 'first'>>;
  measureCatalogue: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measureChanges: Resolver<ResolversTypes['MeasureChanges'], ParentType, ContextType, RequireFields<QueryMeasureChangesArgs, 'period' | 'since'>>;
  measurePage: Resolver<ResolversTypes['MeasurePage'], ParentType, ContextType, RequireFields<QueryMeasurePageArgs, 'level' | 'period' | 'first'>>;
};

export type MeasureChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureChanges'] = ResolversParentTypes['MeasureChanges']> = {
  history?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isEverything?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['RegionCode']>, ParentType, ContextType>;
};

export type MeasurePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasurePage'] = ResolversParentTypes['MeasurePage']> = {
  codes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shown?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shownOpen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hiddenOpen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRunConnection'] = ResolversParentTypes['ImportRunConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRefused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsFlagged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cellsCorrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['DataSource']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ImportReasonCount']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['ImportTotal']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['ImportFindingConnection']>, ParentType, ContextType, RequireFields<ImportRunFindingsArgs, 'first'>>;
};

export type ImportReasonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReasonCount'] = ResolversParentTypes['ImportReasonCount']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportFindingKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportTotal'] = ResolversParentTypes['ImportTotal']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSame?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFindingConnection'] = ResolversParentTypes['ImportFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFinding'] = ResolversParentTypes['ImportFinding']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportFindingKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionChildrenArgs, 'first'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['RegionAlias']>, ParentType, ContextType>;
  villageFund?: Resolver<Maybe<ResolversTypes['VillageFund']>, ParentType, ContextType, RequireFields<RegionVillageFundArgs, 'year'>>;
  villageIndex?: Resolver<Maybe<ResolversTypes['VillageIndex']>, ParentType, ContextType, RequireFields<RegionVillageIndexArgs, 'year'>>;
  villageEnterprises?: Resolver<ReadonlyArray<ResolversTypes['VillageEnterprise']>, ParentType, ContextType, RequireFields<RegionVillageEnterprisesArgs, 'first'>>;
  villageEnterpriseSummary?: Resolver<Maybe<ResolversTypes['VillageEnterpriseSummary']>, ParentType, ContextType, RequireFields<RegionVillageEnterpriseSummaryArgs, 'year'>>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeShare']>, ParentType, ContextType, RequireFields<RegionProgrammesArgs, 'year'>>;
  facilitation?: Resolver<Maybe<ResolversTypes['Facilitation']>, ParentType, ContextType, RequireFields<RegionFacilitationArgs, 'year'>>;
  villageFigures?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigure']>, ParentType, ContextType, Partial<RegionVillageFiguresArgs>>;
};

export type RegionAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionAlias'] = ResolversParentTypes['RegionAlias']> = {
  scheme?: Resolver<ResolversTypes['RegionCodeScheme'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VillageFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageFund'] = ResolversParentTypes['VillageFund']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  additional?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  transferred?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  realised?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  absorption?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  villages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VillageFundStage']>>, ParentType, ContextType>;
  earmarks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VillageFundEarmark']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  detailProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type VillageFundStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageFundStage'] = ResolversParentTypes['VillageFundStage']> = {
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferred?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
};

export type VillageFundEarmarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageFundEarmark'] = ResolversParentTypes['VillageFundEarmark']> = {
  kind?: Resolver<ResolversTypes['EarmarkKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
};

export type VillageIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageIndex'] = ResolversParentTypes['VillageIndex']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VillageIndexKind']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<ResolversTypes['VillageIndexDimensions']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VillageStatus']>, ParentType, ContextType>;
  byStatus?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VillageStatusCount']>>, ParentType, ContextType>;
  villages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  detailProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type VillageStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageStatusCount'] = ResolversParentTypes['VillageStatusCount']> = {
  status?: Resolver<ResolversTypes['VillageStatus'], ParentType, ContextType>;
  villages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageIndexDimensionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageIndexDimensions'] = ResolversParentTypes['VillageIndexDimensions']> = {
  social?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  economic?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  environmental?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VillageEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageEnterprise'] = ResolversParentTypes['VillageEnterprise'], FederationReferenceType extends FederationReferenceTypes['VillageEnterprise'] = FederationReferenceTypes['VillageEnterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VillageEnterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnterpriseStatus'], ParentType, ContextType>;
  isJoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type VillageEnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageEnterpriseConnection'] = ResolversParentTypes['VillageEnterpriseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VillageEnterprise']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VillageEnterpriseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageEnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageEnterpriseEdge'] = ResolversParentTypes['VillageEnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VillageEnterprise'], ParentType, ContextType>;
};

export type VillageEnterpriseSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageEnterpriseSummary'] = ResolversParentTypes['VillageEnterpriseSummary']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  villagesWithEnterprise?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  detailProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  benefit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  amountPerRecipient?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
};

export type ProgrammeShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeShare'] = ResolversParentTypes['ProgrammeShare']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  recipients?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  villages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
};

export type FacilitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facilitation'] = ResolversParentTypes['Facilitation']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facilitators?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  experts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  districtFacilitators?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  localFacilitators?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  detailProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type FamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family'], FederationReferenceType extends FederationReferenceTypes['Family'] = FederationReferenceTypes['Family']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Family']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  enterpriseRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseRole']>>, ParentType, ContextType>;
  villageCashAid?: Resolver<Maybe<ResolversTypes['VillageCashAid']>, ParentType, ContextType, RequireFields<FamilyVillageCashAidArgs, 'year'>>;
  enrolmentLookups?: Resolver<Maybe<ResolversTypes['LookupConnection']>, ParentType, ContextType, RequireFields<FamilyEnrolmentLookupsArgs, 'first'>>;
};

export type LookupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookupConnection'] = ResolversParentTypes['LookupConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lookup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LookupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lookup'] = ResolversParentTypes['Lookup']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LookupKind'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['EmpowermentProgramme'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ProgrammeGroup']>, ParentType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type ProgrammeGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeGroup'] = ResolversParentTypes['ProgrammeGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRole'] = ResolversParentTypes['EnterpriseRole']> = {
  enterprise?: Resolver<ResolversTypes['VillageEnterprise'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EnterpriseRoleKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type VillageCashAidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageCashAid'] = ResolversParentTypes['VillageCashAid']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type CashAidRecipientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashAidRecipientConnection'] = ResolversParentTypes['CashAidRecipientConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Family']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  RegionCode?: GraphQLScalarType;
  Period?: GraphQLScalarType;
  Rupiah?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Absence?: AbsenceResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  MeasureChanges?: MeasureChangesResolvers<ContextType>;
  MeasurePage?: MeasurePageResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  ImportReasonCount?: ImportReasonCountResolvers<ContextType>;
  ImportTotal?: ImportTotalResolvers<ContextType>;
  ImportFindingConnection?: ImportFindingConnectionResolvers<ContextType>;
  ImportFinding?: ImportFindingResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionAlias?: RegionAliasResolvers<ContextType>;
  VillageFund?: VillageFundResolvers<ContextType>;
  VillageFundStage?: VillageFundStageResolvers<ContextType>;
  VillageFundEarmark?: VillageFundEarmarkResolvers<ContextType>;
  VillageIndex?: VillageIndexResolvers<ContextType>;
  VillageStatusCount?: VillageStatusCountResolvers<ContextType>;
  VillageIndexDimensions?: VillageIndexDimensionsResolvers<ContextType>;
  VillageEnterprise?: VillageEnterpriseResolvers<ContextType>;
  VillageEnterpriseConnection?: VillageEnterpriseConnectionResolvers<ContextType>;
  VillageEnterpriseEdge?: VillageEnterpriseEdgeResolvers<ContextType>;
  VillageEnterpriseSummary?: VillageEnterpriseSummaryResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeShare?: ProgrammeShareResolvers<ContextType>;
  Facilitation?: FacilitationResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  LookupConnection?: LookupConnectionResolvers<ContextType>;
  Lookup?: LookupResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  ProgrammeGroup?: ProgrammeGroupResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnterpriseRole?: EnterpriseRoleResolvers<ContextType>;
  VillageCashAid?: VillageCashAidResolvers<ContextType>;
  CashAidRecipientConnection?: CashAidRecipientConnectionResolvers<ContextType>;
};
