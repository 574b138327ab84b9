// Generated from schema/disbursement.graphql by `npm run generate`. Do not edit.
/* eslint-disable */
import type { RegionCode } from '../../platform/region-code.ts';
import type { Period } from '../../platform/period.ts';
import type { Rupiah } from '../../platform/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRef } from '../../platform/serve-subgraph/region.ts';
import type { DisbursementRow, PaymentRow, ShownBankShareRow, BankRow, BankAssignmentRow, ReconciliationPage } from './rows.ts';
import type { FamilyId } from '../../platform/identity/family-id.ts';
import type { AidAccountRow, TransferRow, TransferPage, PaymentOrderRow, PaymentOrderPage } from './family-rows.ts';
import type { PublishedFigureRow } from '../../platform/regions/repository.ts';
import type { SourceRecordRow } from '../../platform/sources/list-sources.ts';
import type { ImportRunPage, FindingPage } from '../../platform/import/graph/questions.ts';
import type { ImportRunRow, ReasonCountRow, TotalRow, FindingRow } from '../../platform/import/report/rows.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  RegionCode: { input: RegionCode; output: RegionCode; }
  Period: { input: Period; output: Period; }
  Rupiah: { input: Rupiah; output: Rupiah; }
  Date: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type RegionLevel =
  | 'NATION'
  | 'PROVINCE'
  | 'REGENCY'
  | 'DISTRICT'
  | 'VILLAGE';

export type Provenance =
  | 'PUBLISHED'
  | 'IMPORTED'
  | 'SYNTHETIC';

export type AbsenceReason =
  | 'NOT_APPLICABLE'
  | 'NOT_AVAILABLE'
  | 'SUPPRESSED';

export type Absence = {
  readonly __typename?: 'Absence';
  readonly reason: AbsenceReason;
  readonly message: Scalars['String']['output'];
};

export type DataSource = {
  readonly __typename?: 'DataSource';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly publisher: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
  readonly asOf: Scalars['String']['output'];
  readonly provenance: Provenance;
};

export type SourceRecord = {
  readonly __typename?: 'SourceRecord';
  readonly source: DataSource;
  readonly licence: Maybe<Scalars['String']['output']>;
  readonly figures: Scalars['Int']['output'];
  readonly metrics: ReadonlyArray<Scalars['String']['output']>;
  readonly firstYear: Maybe<Scalars['Int']['output']>;
  readonly lastYear: Maybe<Scalars['Int']['output']>;
};

export type PublishedFigure = {
  readonly __typename?: 'PublishedFigure';
  readonly metric: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  readonly source: DataSource;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type AidProgramme =
  | 'PKH'
  | 'SEMBAKO'
  | 'STIMULUS_SEMBAKO'
  | 'BLT_KESRA';

export type Query = {
  readonly __typename?: 'Query';
  /** Banks and other paying channels (bank penyalur). */
  readonly banks: ReadonlyArray<Bank>;
  /** What was ordered against what arrived, region by region, in the order of their codes (rekonsiliasi penyaluran). */
  readonly reconciliation: ReconciliationConnection;
  /** Payment orders to the treasury, in the order of regency and number (daftar Surat Perintah Pencairan Dana, SP2D). */
  readonly paymentOrders: Maybe<PaymentOrderConnection>;
  /** Payments to single families, in the order of regency and reference; empty outside the viewer's regions (daftar penyaluran per keluarga). */
  readonly transfers: Maybe<TransferConnection>;
  /** Sources that figures of disbursement come from (sumber data penyaluran). */
  readonly disbursementSources: ReadonlyArray<SourceRecord>;
  /** Files that were imported about disbursement, the newest first (impor data penyaluran). */
  readonly disbursementImports: Maybe<ImportRunConnection>;
  readonly measureCatalogue: Scalars['String']['output'];
  readonly measureChanges: MeasureChanges;
  readonly measurePage: MeasurePage;
};


export type QueryReconciliationArgs = {
  within: Scalars['RegionCode']['input'];
  level?: RegionLevel;
  period: Scalars['Period']['input'];
  programme?: AidProgramme;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaymentOrdersArgs = {
  within: Scalars['RegionCode']['input'];
  period: InputMaybe<Scalars['Period']['input']>;
  programme: InputMaybe<AidProgramme>;
  bank: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryTransfersArgs = {
  within: Scalars['RegionCode']['input'];
  period: InputMaybe<Scalars['Period']['input']>;
  programme: InputMaybe<AidProgramme>;
  stage: InputMaybe<DisbursementStage>;
  returnReason: InputMaybe<TransferReturnReason>;
  cardStatus: InputMaybe<AidCardStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisbursementImportsArgs = {
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

export type MeasureChanges = {
  readonly __typename?: 'MeasureChanges';
  readonly history: Scalars['ID']['output'];
  readonly revision: Scalars['Float']['output'];
  readonly isEverything: Scalars['Boolean']['output'];
  readonly regions: ReadonlyArray<Scalars['RegionCode']['output']>;
};

export type MeasurePage = {
  readonly __typename?: 'MeasurePage';
  readonly codes: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly next: Maybe<Scalars['RegionCode']['output']>;
  readonly revision: Scalars['Float']['output'];
  readonly shown: ReadonlyArray<Scalars['String']['output']>;
  readonly shownOpen: ReadonlyArray<Scalars['String']['output']>;
  readonly hidden: Scalars['String']['output'];
  readonly hiddenOpen: Scalars['String']['output'];
  readonly attributes: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<DataSource>;
  readonly asOf: Maybe<Scalars['String']['output']>;
};

export type ImportStatus =
  | 'RUNNING'
  | 'DONE';

export type ImportFindingKind =
  | 'REFUSED'
  | 'CORRECTED'
  | 'FLAGGED';

export type ImportRunConnection = {
  readonly __typename?: 'ImportRunConnection';
  readonly nodes: ReadonlyArray<ImportRun>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImportRun = {
  readonly __typename?: 'ImportRun';
  readonly id: Scalars['ID']['output'];
  readonly format: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly sha256: Scalars['String']['output'];
  readonly status: ImportStatus;
  readonly startedAt: Scalars['String']['output'];
  readonly finishedAt: Maybe<Scalars['String']['output']>;
  readonly rowsRead: Scalars['Int']['output'];
  readonly rowsTaken: Scalars['Int']['output'];
  readonly rowsRefused: Scalars['Int']['output'];
  readonly rowsFlagged: Scalars['Int']['output'];
  readonly cellsCorrected: Scalars['Int']['output'];
  readonly source: Maybe<DataSource>;
  readonly reasons: ReadonlyArray<ImportReasonCount>;
  readonly totals: ReadonlyArray<ImportTotal>;
  readonly findings: Maybe<ImportFindingConnection>;
};


export type ImportRunFindingsArgs = {
  reason: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type ImportReasonCount = {
  readonly __typename?: 'ImportReasonCount';
  readonly reason: Scalars['String']['output'];
  readonly kind: ImportFindingKind;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  readonly findings: Scalars['Int']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly firstLine: Scalars['Int']['output'];
};

export type ImportTotal = {
  readonly __typename?: 'ImportTotal';
  readonly line: Scalars['Int']['output'];
  readonly field: Scalars['String']['output'];
  readonly stated: Scalars['String']['output'];
  readonly computed: Scalars['String']['output'];
  readonly isSame: Scalars['Boolean']['output'];
};

export type ImportFindingConnection = {
  readonly __typename?: 'ImportFindingConnection';
  readonly nodes: ReadonlyArray<ImportFinding>;
  readonly pageInfo: PageInfo;
};

export type ImportFinding = {
  readonly __typename?: 'ImportFinding';
  readonly line: Scalars['Int']['output'];
  readonly column: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly kind: ImportFindingKind;
  readonly message: Scalars['String']['output'];
  readonly remedy: Scalars['String']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['RegionCode']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly level: RegionLevel;
  /** Aid paid out (penyaluran bantuan sosial). */
  readonly disbursement: Maybe<DisbursementSummary>;
  /** What was ordered against what arrived (rekonsiliasi penyaluran). */
  readonly reconciliation: Maybe<ReconciliationRow>;
  /** Paying bank over time; set for regencies, lists those inside for regions above (penugasan bank penyalur). */
  readonly bankAssignments: ReadonlyArray<BankAssignment>;
  /** Figures on disbursement exactly as publications state them (angka terpublikasi penyaluran). */
  readonly disbursementFigures: ReadonlyArray<PublishedFigure>;
};


export type RegionDisbursementArgs = {
  period: Scalars['Period']['input'];
  programme?: AidProgramme;
};


export type RegionReconciliationArgs = {
  period: Scalars['Period']['input'];
  programme?: AidProgramme;
};


export type RegionDisbursementFiguresArgs = {
  year: InputMaybe<Scalars['Int']['input']>;
};

/** Families and money at one step of the payment (jumlah KPM dan nominal). */
export type FamiliesAndAmount = {
  readonly __typename?: 'FamiliesAndAmount';
  /** Families, the last known count in the period (KPM). */
  readonly families: Maybe<Scalars['Int']['output']>;
  /** Money, summed over the period (nominal). */
  readonly amount: Maybe<Scalars['Rupiah']['output']>;
  /** How far the figures can be trusted (asal data). */
  readonly provenance: Maybe<Provenance>;
  /** Why the figures are missing: not known, or too few people to publish; null when they are there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Aid paid out in a region and period (ringkasan penyaluran). */
export type DisbursementSummary = {
  readonly __typename?: 'DisbursementSummary';
  /** Aid programme (program bantuan). */
  readonly programme: AidProgramme;
  /** The period asked for (periode). */
  readonly period: Scalars['Period']['output'];
  /** Ordered from the treasury (Surat Perintah Pencairan Dana, SP2D). */
  readonly ordered: Maybe<FamiliesAndAmount>;
  /** Credited to the families' accounts (penyaluran). */
  readonly credited: Maybe<FamiliesAndAmount>;
  /** Withdrawn by the families (pencairan). */
  readonly withdrawn: Maybe<FamiliesAndAmount>;
  /** Sent back by the bank (retur). */
  readonly returned: Maybe<FamiliesAndAmount>;
  /** The payments of the period, one by one, in the order of time (penyaluran per periode). */
  readonly byPeriod: ReadonlyArray<DisbursementPayment>;
  /** Credited by bank; known for regencies and above, below them the bank of the regency (penyaluran per bank). */
  readonly byBank: ReadonlyArray<BankShare>;
  /** Figures that contradict each other (anomali). */
  readonly exceptions: ReadonlyArray<DisbursementException>;
  /** The total for exactly this period as a publication states it (total menurut publikasi). */
  readonly stated: Maybe<FamiliesAndAmount>;
  /** How far `credited` can be trusted (asal data penyaluran). */
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

/** One payment within a period (penyaluran satu periode). */
export type DisbursementPayment = {
  readonly __typename?: 'DisbursementPayment';
  /** Period of the payment (periode). */
  readonly period: Scalars['Period']['output'];
  /** Ordered from the treasury (SP2D). */
  readonly ordered: FamiliesAndAmount;
  /** Credited to the families' accounts (penyaluran). */
  readonly credited: FamiliesAndAmount;
  /** Withdrawn by the families (pencairan). */
  readonly withdrawn: FamiliesAndAmount;
  /** Sent back by the bank (retur). */
  readonly returned: FamiliesAndAmount;
};

/** What one bank credited (penyaluran per bank). */
export type BankShare = {
  readonly __typename?: 'BankShare';
  /** The bank (bank penyalur). */
  readonly bank: Bank;
  /** Credited to the families' accounts (penyaluran). */
  readonly credited: FamiliesAndAmount;
};

/** What contradicts what (jenis anomali). */
export type DisbursementExceptionKind =
  /** More was credited than ordered (penyaluran melebihi SP2D). */
  | 'CREDITED_ABOVE_ORDERED'
  /** More was withdrawn than credited (pencairan melebihi penyaluran). */
  | 'WITHDRAWN_ABOVE_CREDITED'
  /** The stated total differs from the sum of the payments (total publikasi berbeda). */
  | 'STATED_DIFFERS_FROM_SUM';

/** A contradiction between figures; reported, never hidden (anomali penyaluran). */
export type DisbursementException = {
  readonly __typename?: 'DisbursementException';
  /** What contradicts what (jenis). */
  readonly kind: DisbursementExceptionKind;
  /** Period of the figures (periode). */
  readonly period: Scalars['Period']['output'];
  /** By how much (selisih). */
  readonly difference: Scalars['Rupiah']['output'];
};

/** Bank or other channel that pays aid out (bank penyalur). */
export type Bank = {
  readonly __typename?: 'Bank';
  /** Short stable name (kode bank). */
  readonly id: Scalars['ID']['output'];
  /** Name (nama bank). */
  readonly name: Scalars['String']['output'];
  /** True for the association of state banks (Himpunan Bank Milik Negara, Himbara). */
  readonly isHimbara: Scalars['Boolean']['output'];
};

/** Which bank pays a programme in a regency, and when (penugasan bank penyalur). */
export type BankAssignment = {
  readonly __typename?: 'BankAssignment';
  /** The regency (kabupaten, kota). */
  readonly region: Region;
  /** Aid programme (program bantuan). */
  readonly programme: AidProgramme;
  /** The bank (bank penyalur). */
  readonly bank: Bank;
  /** First day, if known (berlaku sejak). */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day; null while it lasts (berlaku sampai). */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** How far the assignment can be trusted (asal data). */
  readonly provenance: Provenance;
  /** Source of the assignment (sumber data). */
  readonly source: DataSource;
};

/** How far a reconciliation got (status rekonsiliasi). */
export type ReconciliationStatus =
  /** Everything ordered was credited and withdrawn (sesuai). */
  | 'COMPLETE'
  /** Part of what was ordered did not arrive or was not withdrawn (selisih). */
  | 'PARTIAL'
  /** A figure is missing (data belum lengkap). */
  | 'MISSING';

/** What was ordered against what arrived in a region and period (baris rekonsiliasi). */
export type ReconciliationRow = {
  readonly __typename?: 'ReconciliationRow';
  /** The region (wilayah). */
  readonly region: Region;
  /** Aid programme (program bantuan). */
  readonly programme: AidProgramme;
  /** Span of time (periode). */
  readonly period: Scalars['Period']['output'];
  /** Ordered from the treasury (SP2D). */
  readonly ordered: Maybe<FamiliesAndAmount>;
  /** Credited to the families' accounts (penyaluran). */
  readonly credited: Maybe<FamiliesAndAmount>;
  /** Withdrawn by the families (pencairan). */
  readonly withdrawn: Maybe<FamiliesAndAmount>;
  /** Ordered but not credited (belum tersalur). */
  readonly uncredited: Maybe<Scalars['Rupiah']['output']>;
  /** Credited but not withdrawn (belum dicairkan). */
  readonly unwithdrawn: Maybe<Scalars['Rupiah']['output']>;
  /** Credited as a percentage of ordered (tingkat penyaluran, persen). */
  readonly creditedPercent: Maybe<Scalars['Float']['output']>;
  /** Withdrawn as a percentage of credited (tingkat pencairan, persen). */
  readonly withdrawnPercent: Maybe<Scalars['Float']['output']>;
  /** How far the reconciliation got (status). */
  readonly status: ReconciliationStatus;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** A page of reconciliation rows (halaman rekonsiliasi). */
export type ReconciliationConnection = {
  readonly __typename?: 'ReconciliationConnection';
  /** The rows of the page (baris). */
  readonly nodes: ReadonlyArray<ReconciliationRow>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages (jumlah seluruhnya). */
  readonly totalCount: Scalars['Int']['output'];
};

export type Family = {
  readonly __typename?: 'Family';
  readonly id: Scalars['ID']['output'];
  /** Account into which the aid is paid (rekening bantuan). */
  readonly account: Maybe<AidAccount>;
  /** Payments to the family, in the order of time (penyaluran per keluarga). */
  readonly transfers: Maybe<ReadonlyArray<Transfer>>;
  /** Who was told of the family's account and payments (jejak audit pembacaan rekening dan penyaluran). */
  readonly accountLookups: Maybe<LookupConnection>;
};


export type FamilyTransfersArgs = {
  period: InputMaybe<Scalars['Period']['input']>;
  programme: InputMaybe<AidProgramme>;
};


export type FamilyAccountLookupsArgs = {
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

/** Account and card through which a family is paid (rekening bantuan dan Kartu Keluarga Sejahtera, KKS). */
export type AidAccount = {
  readonly __typename?: 'AidAccount';
  /** The bank (bank penyalur). */
  readonly bank: Bank;
  /** Number of the account: its last four digits, or all of it for whoever may identify families and says why (nomor rekening). */
  readonly number: Scalars['String']['output'];
  /** True while the number is hidden but for its last digits (disamarkan). */
  readonly isMasked: Scalars['Boolean']['output'];
  /** Where the card is; null where no list says (status KKS). */
  readonly cardStatus: Maybe<AidCardStatus>;
  /** Day on which the account was opened, if known (tanggal pembukaan rekening). */
  readonly openedOn: Maybe<Scalars['Date']['output']>;
  /** How far the record can be trusted (asal data). */
  readonly provenance: Provenance;
  /** Source of the record (sumber data). */
  readonly source: DataSource;
};

/** Where the card of a family is (status Kartu Keluarga Sejahtera, KKS). */
export type AidCardStatus =
  /** In the hands of the family (sudah didistribusikan). */
  | 'DISTRIBUTED'
  /** Not handed out yet, so that aid cannot be withdrawn (belum didistribusikan). */
  | 'NOT_DISTRIBUTED'
  /** Blocked by the bank (diblokir). */
  | 'BLOCKED';

/** Step on the way of the money from the list of recipients to the family (tahap penyaluran). */
export type DisbursementStage =
  /** List of recipients closed (final closing). */
  | 'FINAL_CLOSING'
  /** Accounts checked by the bank (cek rekening). */
  | 'ACCOUNT_CHECK'
  /** Payment requested (Surat Permintaan Pembayaran, SPP). */
  | 'SPP'
  /** Payment instructed (Surat Perintah Membayar, SPM). */
  | 'SPM'
  /** Payment ordered from the treasury (Surat Perintah Pencairan Dana, SP2D). */
  | 'SP2D'
  /** Bank told to credit the accounts (standing instruction, SI). */
  | 'STANDING_INSTRUCTION'
  /** Credited to the family's account (tersalur). */
  | 'CREDITED'
  /** Withdrawn by the family (dicairkan). */
  | 'WITHDRAWN'
  /** Sent back by the bank (retur). */
  | 'RETURNED';

/** A payment to one family (penyaluran per keluarga). */
export type Transfer = {
  readonly __typename?: 'Transfer';
  /** Reference of the payment (nomor referensi). */
  readonly ref: Scalars['ID']['output'];
  /** The family (keluarga penerima manfaat, KPM). */
  readonly family: Family;
  /** Village in which the family lived then (desa, kelurahan). */
  readonly village: Region;
  /** Aid programme (program bantuan). */
  readonly programme: AidProgramme;
  /** Period of the payment (periode). */
  readonly period: Scalars['Period']['output'];
  /** Amount due to the family (nominal). */
  readonly amount: Scalars['Rupiah']['output'];
  /** How far the payment got (tahap terakhir). */
  readonly stage: DisbursementStage;
  /** The steps the payment went through, in their order (riwayat tahap). */
  readonly stages: ReadonlyArray<TransferStage>;
  /** The bank (bank penyalur). */
  readonly bank: Bank;
  /** The order by which the treasury pays; null before there is one (Surat Perintah Pencairan Dana, SP2D). */
  readonly order: Maybe<PaymentOrder>;
  /** Day on which it was credited (tanggal tersalur). */
  readonly creditedOn: Maybe<Scalars['Date']['output']>;
  /** Day on which it was withdrawn (tanggal pencairan). */
  readonly withdrawnOn: Maybe<Scalars['Date']['output']>;
  /** How much was withdrawn (nominal pencairan). */
  readonly withdrawnAmount: Maybe<Scalars['Rupiah']['output']>;
  /** Why and when it came back; null unless it did (retur). */
  readonly return: Maybe<TransferReturn>;
  /** How far the record can be trusted (asal data). */
  readonly provenance: Provenance;
  /** Source of the record (sumber data). */
  readonly source: DataSource;
};

/** A step that a payment went through (tahap yang dilalui). */
export type TransferStage = {
  readonly __typename?: 'TransferStage';
  /** The step (tahap). */
  readonly stage: DisbursementStage;
  /** Its day, if known (tanggal). */
  readonly on: Maybe<Scalars['Date']['output']>;
};

/** That a payment came back, or could not leave (retur). */
export type TransferReturn = {
  readonly __typename?: 'TransferReturn';
  /** Why (alasan retur). */
  readonly reason: TransferReturnReason;
  /** Day on which the money was sent back, if it was (tanggal retur). */
  readonly on: Maybe<Scalars['Date']['output']>;
};

/** Why a payment came back (alasan retur). */
export type TransferReturnReason =
  /** Account and name do not fit together (rekening tidak sesuai). */
  | 'ACCOUNT_UNMATCHED'
  /** The family was on the list twice (data ganda). */
  | 'DUPLICATE'
  /** The family never received its card (KKS belum didistribusikan). */
  | 'CARD_NOT_DISTRIBUTED'
  /** The account is closed (rekening tutup). */
  | 'ACCOUNT_CLOSED'
  /** The recipient has died (penerima meninggal). */
  | 'DECEASED'
  /** Nobody withdrew it in time (tidak bertransaksi). */
  | 'NOT_TRANSACTED'
  /** The family had left the programme (sudah graduasi). */
  | 'ALREADY_GRADUATED';

/** A page of payments to families (halaman penyaluran per keluarga). */
export type TransferConnection = {
  readonly __typename?: 'TransferConnection';
  /** The payments of the page (penyaluran). */
  readonly nodes: ReadonlyArray<Transfer>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Number of payments on all pages (jumlah seluruhnya). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An order to pay the families of a regency through one bank (Surat Perintah Pencairan Dana, SP2D). */
export type PaymentOrder = {
  readonly __typename?: 'PaymentOrder';
  /** Number of the order (nomor SP2D). */
  readonly number: Scalars['ID']['output'];
  /** The regency (kabupaten, kota). */
  readonly region: Region;
  /** Aid programme (program bantuan). */
  readonly programme: AidProgramme;
  /** Period of the payment (periode). */
  readonly period: Scalars['Period']['output'];
  /** The bank (bank penyalur). */
  readonly bank: Bank;
  /** Families to be paid; null where so few families would be known by it (jumlah KPM). */
  readonly orderedFamilies: Maybe<Scalars['Int']['output']>;
  /** Money to be paid; null together with the number of families (nominal). */
  readonly orderedAmount: Maybe<Scalars['Rupiah']['output']>;
  /** The steps up to the bank whose days are known (tahap penerbitan). */
  readonly dates: ReadonlyArray<PaymentOrderDate>;
  /** Why families and money are missing; null when they are not (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
  /** How far the record can be trusted (asal data). */
  readonly provenance: Provenance;
  /** Source of the record (sumber data). */
  readonly source: DataSource;
};

/** Day on which a payment order reached a step (tanggal tahap SP2D). */
export type PaymentOrderDate = {
  readonly __typename?: 'PaymentOrderDate';
  /** The step (tahap). */
  readonly stage: DisbursementStage;
  /** Its day (tanggal). */
  readonly on: Scalars['Date']['output'];
};

/** A page of payment orders (halaman SP2D). */
export type PaymentOrderConnection = {
  readonly __typename?: 'PaymentOrderConnection';
  /** The orders of the page (SP2D). */
  readonly nodes: ReadonlyArray<PaymentOrder>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Number of orders on all pages (jumlah seluruhnya). */
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
  Bank: Bank;
  Family: Family;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Bank:
    ( { __typename: 'Bank' }
    & GraphQLRecursivePick<FederationTypes['Bank'], {"id":true}> );
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
  AidProgramme: AidProgramme;
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
  Region: ResolverTypeWrapper<RegionRef>;
  FamiliesAndAmount: ResolverTypeWrapper<FamiliesAndAmount>;
  DisbursementSummary: ResolverTypeWrapper<DisbursementRow>;
  DisbursementPayment: ResolverTypeWrapper<PaymentRow>;
  BankShare: ResolverTypeWrapper<ShownBankShareRow>;
  DisbursementExceptionKind: DisbursementExceptionKind;
  DisbursementException: ResolverTypeWrapper<DisbursementException>;
  Bank: ResolverTypeWrapper<BankRow>;
  BankAssignment: ResolverTypeWrapper<BankAssignmentRow>;
  ReconciliationStatus: ReconciliationStatus;
  ReconciliationRow: ResolverTypeWrapper<DisbursementRow>;
  ReconciliationConnection: ResolverTypeWrapper<ReconciliationPage>;
  Family: ResolverTypeWrapper<FamilyId>;
  LookupConnection: ResolverTypeWrapper<LookupConnection>;
  Lookup: ResolverTypeWrapper<Lookup>;
  LookupKind: LookupKind;
  AidAccount: ResolverTypeWrapper<AidAccountRow>;
  AidCardStatus: AidCardStatus;
  DisbursementStage: DisbursementStage;
  Transfer: ResolverTypeWrapper<TransferRow>;
  TransferStage: ResolverTypeWrapper<TransferStage>;
  TransferReturn: ResolverTypeWrapper<TransferReturn>;
  TransferReturnReason: TransferReturnReason;
  TransferConnection: ResolverTypeWrapper<TransferPage>;
  PaymentOrder: ResolverTypeWrapper<PaymentOrderRow>;
  PaymentOrderDate: ResolverTypeWrapper<PaymentOrderDate>;
  PaymentOrderConnection: ResolverTypeWrapper<PaymentOrderPage>;
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
  Region: RegionRef;
  FamiliesAndAmount: FamiliesAndAmount;
  DisbursementSummary: DisbursementRow;
  DisbursementPayment: PaymentRow;
  BankShare: ShownBankShareRow;
  DisbursementException: DisbursementException;
  Bank: BankRow;
  BankAssignment: BankAssignmentRow;
  ReconciliationRow: DisbursementRow;
  ReconciliationConnection: ReconciliationPage;
  Family: FamilyId;
  LookupConnection: LookupConnection;
  Lookup: Lookup;
  AidAccount: AidAccountRow;
  Transfer: TransferRow;
  TransferStage: TransferStage;
  TransferReturn: TransferReturn;
  TransferConnection: TransferPage;
  PaymentOrder: PaymentOrderRow;
  PaymentOrderDate: PaymentOrderDate;
  PaymentOrderConnection: PaymentOrderPage;
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
  banks: Resolver<ReadonlyArray<ResolversTypes['Bank']>, ParentType, ContextType>;
  reconciliation: Resolver<ResolversTypes['ReconciliationConnection'], ParentType, ContextType, RequireFields<QueryReconciliationArgs, 'within' | 'level' | 'period' | 'programme' | 'first'>>;
  paymentOrders: Resolver<Maybe<ResolversTypes['PaymentOrderConnection']>, ParentType, ContextType, RequireFields<QueryPaymentOrdersArgs, 'within' | 'first'>>;
  transfers: Resolver<Maybe<ResolversTypes['TransferConnection']>, ParentType, ContextType, RequireFields<QueryTransfersArgs, 'within' | 'first'>>;
  disbursementSources: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  disbursementImports: Resolver<Maybe<ResolversTypes['ImportRunConnection']>, ParentType, ContextType, RequireFields<QueryDisbursementImportsArgs, 'first'>>;
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

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  disbursement?: Resolver<Maybe<ResolversTypes['DisbursementSummary']>, ParentType, ContextType, RequireFields<RegionDisbursementArgs, 'period' | 'programme'>>;
  reconciliation?: Resolver<Maybe<ResolversTypes['ReconciliationRow']>, ParentType, ContextType, RequireFields<RegionReconciliationArgs, 'period' | 'programme'>>;
  bankAssignments?: Resolver<ReadonlyArray<ResolversTypes['BankAssignment']>, ParentType, ContextType>;
  disbursementFigures?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigure']>, ParentType, ContextType, Partial<RegionDisbursementFiguresArgs>>;
};

export type FamiliesAndAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamiliesAndAmount'] = ResolversParentTypes['FamiliesAndAmount']> = {
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type DisbursementSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementSummary'] = ResolversParentTypes['DisbursementSummary']> = {
  programme?: Resolver<ResolversTypes['AidProgramme'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ordered?: Resolver<Maybe<ResolversTypes['FamiliesAndAmount']>, ParentType, ContextType>;
  credited?: Resolver<Maybe<ResolversTypes['FamiliesAndAmount']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['FamiliesAndAmount']>, ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['FamiliesAndAmount']>, ParentType, ContextType>;
  byPeriod?: Resolver<ReadonlyArray<ResolversTypes['DisbursementPayment']>, ParentType, ContextType>;
  byBank?: Resolver<ReadonlyArray<ResolversTypes['BankShare']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['DisbursementException']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['FamiliesAndAmount']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  detailProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type DisbursementPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementPayment'] = ResolversParentTypes['DisbursementPayment']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['FamiliesAndAmount'], ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['FamiliesAndAmount'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['FamiliesAndAmount'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['FamiliesAndAmount'], ParentType, ContextType>;
};

export type BankShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankShare'] = ResolversParentTypes['BankShare']> = {
  bank?: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['FamiliesAndAmount'], ParentType, ContextType>;
};

export type DisbursementExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementException'] = ResolversParentTypes['DisbursementException']> = {
  kind?: Resolver<ResolversTypes['DisbursementExceptionKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
};

export type BankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bank'] = ResolversParentTypes['Bank'], FederationReferenceType extends FederationReferenceTypes['Bank'] = FederationReferenceTypes['Bank']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bank']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHimbara?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BankAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAssignment'] = ResolversParentTypes['BankAssignment']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['AidProgramme'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type ReconciliationRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationRow'] = ResolversParentTypes['ReconciliationRow']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['AidProgramme'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ordered?: Resolver<Maybe<ResolversTypes['FamiliesAndAmount']>, ParentType, ContextType>;
  credited?: Resolver<Maybe<ResolversTypes['FamiliesAndAmount']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['FamiliesAndAmount']>, ParentType, ContextType>;
  uncredited?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  unwithdrawn?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  creditedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withdrawnPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReconciliationStatus'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type ReconciliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationConnection'] = ResolversParentTypes['ReconciliationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family'], FederationReferenceType extends FederationReferenceTypes['Family'] = FederationReferenceTypes['Family']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Family']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['AidAccount']>, ParentType, ContextType>;
  transfers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transfer']>>, ParentType, ContextType, Partial<FamilyTransfersArgs>>;
  accountLookups?: Resolver<Maybe<ResolversTypes['LookupConnection']>, ParentType, ContextType, RequireFields<FamilyAccountLookupsArgs, 'first'>>;
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

export type AidAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidAccount'] = ResolversParentTypes['AidAccount']> = {
  bank?: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cardStatus?: Resolver<Maybe<ResolversTypes['AidCardStatus']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['AidProgramme'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DisbursementStage'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['TransferStage']>, ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
  creditedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['TransferReturn']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type TransferStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStage'] = ResolversParentTypes['TransferStage']> = {
  stage?: Resolver<ResolversTypes['DisbursementStage'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TransferReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferReturn'] = ResolversParentTypes['TransferReturn']> = {
  reason?: Resolver<ResolversTypes['TransferReturnReason'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Transfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrder'] = ResolversParentTypes['PaymentOrder']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['AidProgramme'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  orderedFamilies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  orderedAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrderDate']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type PaymentOrderDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrderDate'] = ResolversParentTypes['PaymentOrderDate']> = {
  stage?: Resolver<ResolversTypes['DisbursementStage'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PaymentOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOrderConnection'] = ResolversParentTypes['PaymentOrderConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentOrder']>, ParentType, ContextType>;
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
  Region?: RegionResolvers<ContextType>;
  FamiliesAndAmount?: FamiliesAndAmountResolvers<ContextType>;
  DisbursementSummary?: DisbursementSummaryResolvers<ContextType>;
  DisbursementPayment?: DisbursementPaymentResolvers<ContextType>;
  BankShare?: BankShareResolvers<ContextType>;
  DisbursementException?: DisbursementExceptionResolvers<ContextType>;
  Bank?: BankResolvers<ContextType>;
  BankAssignment?: BankAssignmentResolvers<ContextType>;
  ReconciliationRow?: ReconciliationRowResolvers<ContextType>;
  ReconciliationConnection?: ReconciliationConnectionResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  LookupConnection?: LookupConnectionResolvers<ContextType>;
  Lookup?: LookupResolvers<ContextType>;
  AidAccount?: AidAccountResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferStage?: TransferStageResolvers<ContextType>;
  TransferReturn?: TransferReturnResolvers<ContextType>;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  PaymentOrder?: PaymentOrderResolvers<ContextType>;
  PaymentOrderDate?: PaymentOrderDateResolvers<ContextType>;
  PaymentOrderConnection?: PaymentOrderConnectionResolvers<ContextType>;
};
