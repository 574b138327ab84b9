// Generated from schema/social-welfare.graphql by `npm run generate`. Do not edit.
/* eslint-disable */
import type { RegionCode } from '../../platform/region-code.ts';
import type { Period } from '../../platform/period.ts';
import type { Rupiah } from '../../platform/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRef } from '../../platform/serve-subgraph/region.ts';
import type { WelfareRow, BenefitRatesRow, CostShareRow, GraduationRow, TargetRow, RecertificationRow, ComplaintRow, CoordinationRow } from './rows.ts';
import type { ActionRow, ActionPage } from './coordination/rows.ts';
import type { PublishedFigureRow } from '../../platform/regions/repository.ts';
import type { FamilyRecord, FamilyRecordPage, IdentityRow, StaffRecord } from './family-rows.ts';
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

/** Aid programme of the social ministry (program bantuan sosial). */
export type AidProgramme =
  /** Conditional cash transfer to poor families (Program Keluarga Harapan, PKH). */
  | 'PKH'
  /** Food aid (Bantuan Pangan Non-Tunai, Sembako). */
  | 'SEMBAKO'
  /** Food aid paid in addition for some months (Stimulus Sembako). */
  | 'STIMULUS_SEMBAKO'
  /** Cash aid paid for some months (Bantuan Langsung Tunai Kesejahteraan Rakyat, BLT Kesra). */
  | 'BLT_KESRA';

/** What makes a family eligible for PKH (komponen PKH). */
export type PkhComponent =
  /** Pregnant woman (ibu hamil). */
  | 'PREGNANT'
  /** Child of 0 to 6 years (anak usia dini). */
  | 'EARLY_CHILDHOOD'
  /** Child in primary school (SD). */
  | 'PRIMARY'
  /** Child in junior secondary school (SMP). */
  | 'JUNIOR_SECONDARY'
  /** Child in senior secondary school (SMA). */
  | 'SENIOR_SECONDARY'
  /** Elderly person; the age limit has changed over the years (lanjut usia). */
  | 'ELDERLY'
  /** Person with a severe disability (disabilitas berat). */
  | 'SEVERE_DISABILITY'
  /** Victim of a gross human-rights violation, or an heir (korban pelanggaran HAM berat). */
  | 'GROSS_HR_VIOLATION_VICTIM';

/** Whether a participating family is being paid (status kepesertaan). */
export type ParticipationStatus =
  /** Takes part and is paid (aktif). */
  | 'ACTIVE'
  /** Takes part, payment is suspended (penangguhan). */
  | 'SUSPENDED';

export type Query = {
  readonly __typename?: 'Query';
  /** Benefit rates of PKH in force in a year (indeks bantuan PKH). */
  readonly benefitRates: Maybe<BenefitRates>;
  /** One family; null where there is none with this id, or none that the reader may see (KPM). */
  readonly family: Maybe<Family>;
  /** Families in PKH, in the order of their villages; an empty page where the region is not the reader's (daftar KPM). */
  readonly families: Maybe<FamilyConnection>;
  /** The family with this card; needs a stated purpose, and is null where there is none or none that the reader may see (KPM menurut nomor KK). */
  readonly familyByCard: Maybe<Family>;
  /** Sources that figures of social welfare come from (sumber data kesejahteraan sosial). */
  readonly welfareSources: ReadonlyArray<SourceRecord>;
  /** Files that were imported about social welfare, the newest first (impor data kesejahteraan sosial). */
  readonly welfareImports: Maybe<ImportRunConnection>;
  /** What coordination meetings agreed in a year, one by one: overdue first, then by the day they are due (daftar tindak lanjut rapat koordinasi). */
  readonly coordinationActions: Maybe<CoordinationActionConnection>;
  readonly measureCatalogue: Scalars['String']['output'];
  readonly measureChanges: MeasureChanges;
  readonly measurePage: MeasurePage;
};


export type QueryBenefitRatesArgs = {
  year: Scalars['Int']['input'];
};


export type QueryFamilyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFamiliesArgs = {
  within: Scalars['RegionCode']['input'];
  status: InputMaybe<FamilyStatus>;
  component: InputMaybe<PkhComponent>;
  cohort: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryFamilyByCardArgs = {
  cardNumber: Scalars['String']['input'];
};


export type QueryWelfareImportsArgs = {
  format: InputMaybe<Scalars['String']['input']>;
  status: InputMaybe<ImportStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoordinationActionsArgs = {
  within: Scalars['RegionCode']['input'];
  year: Scalars['Int']['input'];
  status: InputMaybe<CoordinationStatus>;
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

/** What can be written down through the graph; root fields are done one after the other (perubahan). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Writes down what a coordination meeting agreed with a regency of the reader's; the figures of its year move with it (mencatat tindak lanjut). */
  readonly recordCoordinationAction: Maybe<CoordinationAction>;
  /** Says how far an action of a regency of the reader's is; what is left out of the input stays as it is, null takes it away (memutakhirkan tindak lanjut). */
  readonly updateCoordinationAction: Maybe<CoordinationAction>;
};


/** What can be written down through the graph; root fields are done one after the other (perubahan). */
export type MutationRecordCoordinationActionArgs = {
  input: RecordCoordinationActionInput;
};


/** What can be written down through the graph; root fields are done one after the other (perubahan). */
export type MutationUpdateCoordinationActionArgs = {
  input: UpdateCoordinationActionInput;
};

/** An action to be written down (isian tindak lanjut baru). */
export type RecordCoordinationActionInput = {
  /** Made up by the client for this one act, 8 to 100 characters; sent again with the same input it gives the same answer and writes nothing (kunci idempotensi). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The regency that agreed it, one of the reader's regions (kabupaten/kota). */
  readonly region: Scalars['RegionCode']['input'];
  /** What was agreed, at most 500 characters, without names of people (tindak lanjut). */
  readonly action: Scalars['String']['input'];
  /** The office that does it, at most 200 characters (penanggung jawab). */
  readonly responsible?: InputMaybe<Scalars['String']['input']>;
  /** Day of the meeting, today at the latest (tanggal rapat). */
  readonly agreedOn: Scalars['Date']['input'];
  /** Day by which it is due (batas waktu). */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which it was done; left out while it is not (tanggal selesai). */
  readonly doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** How it stands, at most 1,000 characters, without names of people (catatan). */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What has changed of an action (perubahan tindak lanjut). */
export type UpdateCoordinationActionInput = {
  /** Made up by the client for this one act, as with a new action (kunci idempotensi). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The action (tindak lanjut). */
  readonly id: Scalars['ID']['input'];
  /** The `version` that the reader has seen; refused where somebody has changed it since (versi). */
  readonly version: Scalars['Int']['input'];
  /** The office that does it (penanggung jawab). */
  readonly responsible?: InputMaybe<Scalars['String']['input']>;
  /** Day by which it is due (batas waktu). */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which it was done; null opens it again (tanggal selesai). */
  readonly doneOn?: InputMaybe<Scalars['Date']['input']>;
  /** How it stands (catatan). */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** How far an agreed action is (keadaan tindak lanjut). */
export type CoordinationStatus =
  /** Agreed and not done, and not past its day (berjalan). */
  | 'AGREED'
  /** Done (selesai). */
  | 'DONE'
  /** Not done, and past its day on the day `statusOn` (terlambat). */
  | 'OVERDUE';

/** A page of actions (halaman daftar tindak lanjut). */
export type CoordinationActionConnection = {
  readonly __typename?: 'CoordinationActionConnection';
  /** The actions of the page (tindak lanjut). */
  readonly nodes: ReadonlyArray<CoordinationAction>;
  /** The actions with their cursors (baris). */
  readonly edges: ReadonlyArray<CoordinationActionEdge>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Actions on all pages (jumlah tindak lanjut). */
  readonly totalCount: Scalars['Int']['output'];
};

/** An action and its place in the list (baris daftar tindak lanjut). */
export type CoordinationActionEdge = {
  readonly __typename?: 'CoordinationActionEdge';
  /** Its place (kursor). */
  readonly cursor: Scalars['String']['output'];
  /** The action (tindak lanjut). */
  readonly node: CoordinationAction;
};

/** What a coordination meeting agreed with a regency, and what became of it; not for the open door, since people typed its texts (tindak lanjut rapat koordinasi). */
export type CoordinationAction = {
  readonly __typename?: 'CoordinationAction';
  /** Opaque id (id tindak lanjut). */
  readonly id: Scalars['ID']['output'];
  /** The regency that agreed it (kabupaten/kota). */
  readonly region: Region;
  /** What was agreed (tindak lanjut). */
  readonly action: Scalars['String']['output'];
  /** The office that does it (penanggung jawab). */
  readonly responsible: Maybe<Scalars['String']['output']>;
  /** Day of the meeting (tanggal rapat). */
  readonly agreedOn: Scalars['Date']['output'];
  /** Day by which it is due; null where none was set (batas waktu). */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Day on which it was done; null while it is not (tanggal selesai). */
  readonly doneOn: Maybe<Scalars['Date']['output']>;
  /** How far it is on the day `statusOn` (keadaan). */
  readonly status: CoordinationStatus;
  /** The day that `status` is of and that the region's summary counts by, the same for all actions of a regency and year: the date of the last list that was imported, since nothing is known of later days, or the day (in Jakarta) on which something of it was last recorded here (keadaan per tanggal). */
  readonly statusOn: Scalars['Date']['output'];
  /** How it stands, in the words of whoever recorded it (catatan). */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Number of its present version, from 1; an update has to name it (versi). */
  readonly version: Scalars['Int']['output'];
  /** Who recorded it here, as the issuer of their token names them; null where a list was imported (dicatat oleh). */
  readonly recordedBy: Maybe<Scalars['String']['output']>;
  /** Its versions, the newest first (riwayat). */
  readonly history: Maybe<ReadonlyArray<CoordinationVersion>>;
  /** How far it can be trusted (asal data). */
  readonly provenance: Maybe<Provenance>;
  /** Where it comes from (sumber data). */
  readonly source: Maybe<DataSource>;
};

/** A version of an action (versi tindak lanjut). */
export type CoordinationVersion = {
  readonly __typename?: 'CoordinationVersion';
  /** Its number, from 1 (versi). */
  readonly version: Scalars['Int']['output'];
  /** Since when, in UTC and ISO 8601 form (sejak). */
  readonly at: Scalars['String']['output'];
  /** Who made it, as the issuer of their token names them; null where a list was imported (oleh). */
  readonly by: Maybe<Scalars['String']['output']>;
  /** What differs from the version before; nothing in the first (perubahan). */
  readonly changes: ReadonlyArray<CoordinationChange>;
};

/** A field that differs between two versions of an action (perubahan isian). */
export type CoordinationChange = {
  readonly __typename?: 'CoordinationChange';
  /** The field of `CoordinationAction` (isian). */
  readonly field: Scalars['String']['output'];
  /** What stood there before; null where nothing did (sebelum). */
  readonly before: Maybe<Scalars['String']['output']>;
  /** What stands there since; null where nothing does (sesudah). */
  readonly after: Maybe<Scalars['String']['output']>;
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

/** Benefit rates of PKH in force in a year (indeks bantuan PKH). */
export type BenefitRates = {
  readonly __typename?: 'BenefitRates';
  /** Year asked for (tahun). */
  readonly year: Scalars['Int']['output'];
  /** Year from which the rates are stated; in a later year no other rate has been seen (ditetapkan tahun). */
  readonly statedFor: Scalars['Int']['output'];
  /** Amount for every family regardless of its members, a year (bantuan flat per keluarga). */
  readonly flatAmount: Maybe<Scalars['Rupiah']['output']>;
  /** Fixed part for every family, paid once a year (bantuan tetap reguler). */
  readonly fixedAmount: Maybe<Scalars['Rupiah']['output']>;
  /** Fixed part in areas hard to reach (bantuan tetap PKH akses). */
  readonly fixedAmountRemote: Maybe<Scalars['Rupiah']['output']>;
  /** How many components of one family are paid at most (jumlah komponen maksimal). */
  readonly maxComponents: Maybe<Scalars['Int']['output']>;
  /** Amounts by component (besaran per komponen). */
  readonly components: ReadonlyArray<BenefitRate>;
  /** Sources of the rates (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
};

/** Benefit rate of one component (indeks bantuan komponen). */
export type BenefitRate = {
  readonly __typename?: 'BenefitRate';
  /** The component (komponen). */
  readonly component: PkhComponent;
  /** Amount a year (besaran per tahun). */
  readonly annualAmount: Scalars['Rupiah']['output'];
  /** Amount a payment stage, where the source states it (besaran per tahap). */
  readonly stageAmount: Maybe<Scalars['Rupiah']['output']>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['RegionCode']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly level: RegionLevel;
  /** Families in PKH and what they are due (kesejahteraan sosial: KPM PKH). */
  readonly welfare: Maybe<WelfareSummary>;
  /** Operating support that the regional budget is asked to add (dana sharing daerah). */
  readonly costShare: Maybe<CostShare>;
  /** Families that left PKH because they no longer need it (graduasi KPM). */
  readonly graduation: Maybe<Graduation>;
  /** Families of early cohorts whose eligibility must be checked again (resertifikasi). */
  readonly recertification: Maybe<Recertification>;
  /** Complaints about aid (pengaduan). */
  readonly complaints: Maybe<ComplaintSummary>;
  /** What coordination meetings agreed and what became of it (tindak lanjut rapat koordinasi). */
  readonly coordination: Maybe<CoordinationSummary>;
  /** Figures on social welfare exactly as publications state them (angka terpublikasi kesejahteraan sosial). */
  readonly welfareFigures: ReadonlyArray<PublishedFigure>;
  /** Families in PKH that live in the region, in the order of their villages; an empty page where the region is not the reader's (daftar KPM). */
  readonly families: Maybe<FamilyConnection>;
};


export type RegionWelfareArgs = {
  period: Scalars['Period']['input'];
};


export type RegionCostShareArgs = {
  year: Scalars['Int']['input'];
};


export type RegionGraduationArgs = {
  year: Scalars['Int']['input'];
};


export type RegionRecertificationArgs = {
  year: Scalars['Int']['input'];
};


export type RegionComplaintsArgs = {
  year: Scalars['Int']['input'];
};


export type RegionCoordinationArgs = {
  year: Scalars['Int']['input'];
};


export type RegionWelfareFiguresArgs = {
  year: InputMaybe<Scalars['Int']['input']>;
};


export type RegionFamiliesArgs = {
  status: InputMaybe<FamilyStatus>;
  component: InputMaybe<PkhComponent>;
  cohort: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Families in PKH of a region and period (ringkasan KPM PKH). */
export type WelfareSummary = {
  readonly __typename?: 'WelfareSummary';
  /** The period asked for (periode). */
  readonly period: Scalars['Period']['output'];
  /** The period of the last known count in it (periode data). */
  readonly countedFor: Maybe<Scalars['Period']['output']>;
  /** Beneficiary families (Keluarga Penerima Manfaat, KPM). */
  readonly families: Maybe<Scalars['Int']['output']>;
  /** People in these families that count as a component (anggota komponen). */
  readonly members: Maybe<Scalars['Int']['output']>;
  /** Members by component (anggota per komponen). */
  readonly byComponent: Maybe<ReadonlyArray<ComponentCount>>;
  /** Families by status (KPM per status). */
  readonly byStatus: Maybe<ReadonlyArray<StatusCount>>;
  /** Families by year of entry; known for regencies and above (KPM per kohor). */
  readonly byCohort: Maybe<ReadonlyArray<CohortCount>>;
  /** Families that also receive food aid (KPM penerima Sembako). */
  readonly complementary: Maybe<ReadonlyArray<ComplementaryCount>>;
  /** What the families are due over the period (besaran bantuan seharusnya). */
  readonly entitled: Maybe<Scalars['Rupiah']['output']>;
  /** Why `entitled` is missing; null when it is there (keterangan besaran bantuan kosong). */
  readonly entitledAbsence: Maybe<Absence>;
  /** Checks of the conditions (verifikasi komitmen). */
  readonly commitment: Maybe<CommitmentSummary>;
  /** Family development sessions (P2K2). */
  readonly sessions: Maybe<SessionSummary>;
  /** Social facilitators of PKH; known for regencies and above (pendamping sosial PKH). */
  readonly staff: Maybe<Scalars['Int']['output']>;
  /** Families for each facilitator (KPM per pendamping). */
  readonly familiesPerStaff: Maybe<Scalars['Float']['output']>;
  /** How far `families` can be trusted (asal data KPM). */
  readonly provenance: Maybe<Provenance>;
  /** How far the other figures can be trusted (asal data lainnya). */
  readonly detailProvenance: Maybe<Provenance>;
  /** How far `staff` can be trusted (asal data pendamping). */
  readonly staffProvenance: Maybe<Provenance>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Members with a component (jumlah anggota per komponen). */
export type ComponentCount = {
  readonly __typename?: 'ComponentCount';
  /** The component (komponen). */
  readonly component: PkhComponent;
  /** Number of people (jumlah anggota). */
  readonly members: Maybe<Scalars['Int']['output']>;
  /** Why the number is missing: too few people to publish; null when it is there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Families with a status (jumlah KPM per status). */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** The status (status). */
  readonly status: ParticipationStatus;
  /** Number of families (jumlah KPM). */
  readonly families: Maybe<Scalars['Int']['output']>;
  /** Why the number is missing: too few people to publish; null when it is there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Families that entered in a year (jumlah KPM per kohor). */
export type CohortCount = {
  readonly __typename?: 'CohortCount';
  /** Year of entry (kohor). */
  readonly cohort: Scalars['Int']['output'];
  /** Number of families (jumlah KPM). */
  readonly families: Maybe<Scalars['Int']['output']>;
  /** Why the number is missing: too few people to publish; null when it is there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Families that also receive another aid (penerima program komplementer). */
export type ComplementaryCount = {
  readonly __typename?: 'ComplementaryCount';
  /** The other aid (program). */
  readonly programme: AidProgramme;
  /** Number of families (jumlah KPM). */
  readonly families: Maybe<Scalars['Int']['output']>;
  /** Why the number is missing: too few people to publish; null when it is there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Result of checking the conditions (hasil verifikasi komitmen). */
export type CommitmentSummary = {
  readonly __typename?: 'CommitmentSummary';
  /** Members checked (anggota diverifikasi). */
  readonly checked: Maybe<Scalars['Int']['output']>;
  /** Members that met their conditions (memenuhi komitmen). */
  readonly met: Maybe<Scalars['Int']['output']>;
  /** Met as a percentage of checked (tingkat pemenuhan, persen). */
  readonly rate: Maybe<Scalars['Float']['output']>;
  /** Why the numbers are missing: too few people to publish, or no list tells them; null when they are there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Family development sessions held (pertemuan P2K2). */
export type SessionSummary = {
  readonly __typename?: 'SessionSummary';
  /** Sessions held (pertemuan). */
  readonly held: Maybe<Scalars['Int']['output']>;
  /** Attendances that were due (terdaftar). */
  readonly registered: Maybe<Scalars['Int']['output']>;
  /** Attendances that took place (hadir). */
  readonly attended: Maybe<Scalars['Int']['output']>;
  /** Attended as a percentage of registered (tingkat kehadiran, persen). */
  readonly rate: Maybe<Scalars['Float']['output']>;
  /** Why the numbers are missing: too few people to publish, or no list tells them; null when they are there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Operating support that the regional budget is asked to add; it pays for staff and facilities, not for families (dana sharing daerah). */
export type CostShare = {
  readonly __typename?: 'CostShare';
  /** Budget year (tahun anggaran). */
  readonly year: Scalars['Int']['output'];
  /** Share of the aid that the ministry appeals for; an appeal, not an obligation (himbauan, persen). */
  readonly appealPercent: Maybe<Scalars['Float']['output']>;
  /** Aid the appeal refers to: what the families are due in the year (besaran bantuan). */
  readonly base: Maybe<Scalars['Rupiah']['output']>;
  /** Why `base` and `appealAmount` are missing; null when they are there (keterangan besaran bantuan kosong). */
  readonly baseAbsence: Maybe<Absence>;
  /** `appealPercent` of `base` (nilai himbauan). */
  readonly appealAmount: Maybe<Scalars['Rupiah']['output']>;
  /** What the region budgeted; no public source states it (realisasi dana sharing). */
  readonly realised: Maybe<Scalars['Rupiah']['output']>;
  /** How far `appealPercent` can be trusted (asal data himbauan). */
  readonly provenance: Maybe<Provenance>;
  /** How far `base` and `appealAmount` can be trusted (asal data besaran). */
  readonly detailProvenance: Maybe<Provenance>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** How a family left PKH (jenis graduasi). */
export type GraduationKind =
  /** No member counts as a component any more (graduasi alamiah). */
  | 'NATURAL'
  /** Economically able (graduasi sejahtera). */
  | 'PROSPEROUS'
  /** By its own will although still eligible (graduasi mandiri). */
  | 'INDEPENDENT'
  /** Through a programme that helps the family to an income, such as PENA or PPSE (graduasi program). */
  | 'PROGRAMME';

/** What a graduation target counts (dasar target graduasi). */
export type TargetBasis =
  /** Percentage of all families (persen KPM). */
  | 'PERCENT_OF_FAMILIES'
  /** Families for each facilitator (KPM per pendamping). */
  | 'PER_FACILITATOR'
  /** Number of families (jumlah KPM). */
  | 'ABSOLUTE';

/** Families that left PKH because they no longer need it (graduasi KPM). */
export type Graduation = {
  readonly __typename?: 'Graduation';
  /** Year of leaving (tahun). */
  readonly year: Scalars['Int']['output'];
  /** Families that left (KPM graduasi). */
  readonly graduated: Maybe<Scalars['Int']['output']>;
  /** Families that left, by kind (KPM graduasi per jenis). */
  readonly byKind: Maybe<ReadonlyArray<GraduationCount>>;
  /** Percentage of all families: `statedRate` where one is stated, otherwise `computedRate` (tingkat graduasi, persen). */
  readonly rate: Maybe<Scalars['Float']['output']>;
  /** Percentage as a publication states it (tingkat graduasi menurut publikasi). */
  readonly statedRate: Maybe<Scalars['Float']['output']>;
  /** `graduated` as a percentage of the families of the year (tingkat graduasi dihitung). */
  readonly computedRate: Maybe<Scalars['Float']['output']>;
  /** Target that applies: the region's own, else that of the nearest region above (target graduasi). */
  readonly target: Maybe<GraduationTarget>;
  /** How far `rate` can be trusted (asal data tingkat graduasi). */
  readonly provenance: Maybe<Provenance>;
  /** How far the counts can be trusted (asal data jumlah). */
  readonly detailProvenance: Maybe<Provenance>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Families that left in one way (jumlah graduasi per jenis). */
export type GraduationCount = {
  readonly __typename?: 'GraduationCount';
  /** How they left (jenis graduasi). */
  readonly kind: GraduationKind;
  /** Number of families (jumlah KPM). */
  readonly families: Maybe<Scalars['Int']['output']>;
  /** Why the number is missing: too few people to publish; null when it is there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** A target for graduation (target graduasi). */
export type GraduationTarget = {
  readonly __typename?: 'GraduationTarget';
  /** Year of the target (tahun). */
  readonly year: Scalars['Int']['output'];
  /** What `value` counts (dasar). */
  readonly basis: TargetBasis;
  /** The target (nilai target). */
  readonly value: Scalars['Float']['output'];
  /** Region for which it was set (wilayah penetapan). */
  readonly region: Region;
  /** Source of the target (sumber data). */
  readonly source: DataSource;
};

/** Families of early cohorts whose eligibility must be checked again (resertifikasi). */
export type Recertification = {
  readonly __typename?: 'Recertification';
  /** Year of the check (tahun). */
  readonly year: Scalars['Int']['output'];
  /** First cohort that is due (kohor pertama). */
  readonly cohortFrom: Maybe<Scalars['Int']['output']>;
  /** Last cohort that is due (kohor terakhir). */
  readonly cohortTo: Maybe<Scalars['Int']['output']>;
  /** Families of these cohorts still in the programme (KPM jatuh tempo resertifikasi). */
  readonly families: Maybe<Scalars['Int']['output']>;
  /** The same by cohort (KPM per kohor). */
  readonly byCohort: Maybe<ReadonlyArray<CohortCount>>;
  /** How far the rule can be trusted (asal data ketentuan). */
  readonly provenance: Maybe<Provenance>;
  /** How far the counts can be trusted (asal data jumlah). */
  readonly detailProvenance: Maybe<Provenance>;
  /** Sources of rule and counts (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** What a complaint is about (kategori pengaduan). */
export type ComplaintCategory =
  /** The family's data is wrong (data tidak sesuai). */
  | 'INVALID_DATA'
  /** Aid did not arrive (bantuan tidak tersalur). */
  | 'NOT_DISBURSED'
  /** The recipient does not deserve aid (sanggah). */
  | 'UNDESERVING'
  /** Part of the aid was withheld or a levy demanded (potongan, pungutan liar). */
  | 'DEDUCTION'
  /** Anything else (lainnya). */
  | 'OTHER';

/** Complaints of a region and year (ringkasan pengaduan). */
export type ComplaintSummary = {
  readonly __typename?: 'ComplaintSummary';
  /** Year of filing (tahun). */
  readonly year: Scalars['Int']['output'];
  /** Complaints filed (pengaduan masuk). */
  readonly filed: Maybe<Scalars['Int']['output']>;
  /** Complaints resolved (pengaduan selesai). */
  readonly resolved: Maybe<Scalars['Int']['output']>;
  /** Complaints by category (pengaduan per kategori). */
  readonly byCategory: Maybe<ReadonlyArray<ComplaintCount>>;
  /** How far the figures can be trusted (asal data). */
  readonly provenance: Maybe<Provenance>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Complaints of one category (jumlah pengaduan per kategori). */
export type ComplaintCount = {
  readonly __typename?: 'ComplaintCount';
  /** The category (kategori). */
  readonly category: ComplaintCategory;
  /** Number of complaints (jumlah pengaduan). */
  readonly complaints: Maybe<Scalars['Int']['output']>;
  /** Why the number is missing: too few people to publish; null when it is there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Actions agreed at coordination meetings; known for regencies and above (pemetaan progres rapat koordinasi). */
export type CoordinationSummary = {
  readonly __typename?: 'CoordinationSummary';
  /** Year of the agreement (tahun). */
  readonly year: Scalars['Int']['output'];
  /** Actions agreed (tindak lanjut disepakati). */
  readonly agreed: Maybe<Scalars['Int']['output']>;
  /** Actions done (selesai). */
  readonly done: Maybe<Scalars['Int']['output']>;
  /** Actions past their date (terlambat). */
  readonly overdue: Maybe<Scalars['Int']['output']>;
  /** How far the figures can be trusted (asal data). */
  readonly provenance: Maybe<Provenance>;
  /** Sources of the figures (sumber data). */
  readonly sources: ReadonlyArray<DataSource>;
  /** Date of the data (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** Why figures are missing; null when none is (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Where a family stands in the programme (status kepesertaan KPM). */
export type FamilyStatus =
  /** Proposed by its village (diusulkan). */
  | 'PROPOSED'
  /** Found eligible, does not take part yet (tervalidasi). */
  | 'VALIDATED'
  /** Takes part and is paid (aktif). */
  | 'ACTIVE'
  /** Takes part, payment is suspended (penangguhan). */
  | 'SUSPENDED'
  /** Left, no member counts as a component any more (graduasi alamiah). */
  | 'GRADUATED_NATURAL'
  /** Left, economically able (graduasi sejahtera). */
  | 'GRADUATED_PROSPEROUS'
  /** Left by its own will although still eligible (graduasi mandiri). */
  | 'GRADUATED_INDEPENDENT'
  /** Left for another programme (beralih program). */
  | 'TRANSFERRED_PROGRAMME'
  /** Removed from the programme (penghentian). */
  | 'TERMINATED'
  /** Left, nobody of the family is alive (meninggal). */
  | 'DECEASED'
  /** Left this regency; where it went it is another row (pindah). */
  | 'MOVED';

/** A page of families (halaman KPM). */
export type FamilyConnection = {
  readonly __typename?: 'FamilyConnection';
  /** The families of the page (KPM). */
  readonly nodes: ReadonlyArray<Family>;
  /** The families with their cursors (baris). */
  readonly edges: ReadonlyArray<FamilyEdge>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Number of families on all pages, of those the reader may see (jumlah seluruhnya). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A family on a page (baris KPM). */
export type FamilyEdge = {
  readonly __typename?: 'FamilyEdge';
  /** Opaque mark of this row (kursor). */
  readonly cursor: Scalars['String']['output'];
  /** The family (KPM). */
  readonly node: Family;
};

/** A family in PKH, without saying who it is (Keluarga Penerima Manfaat, KPM). */
export type Family = {
  readonly __typename?: 'Family';
  /** Opaque pseudonym that begins with the code of the regency (id KPM). */
  readonly id: Scalars['ID']['output'];
  /** Village where the family lives (desa/kelurahan). */
  readonly region: Maybe<Region>;
  /** Year of entry (kohor). */
  readonly cohort: Maybe<Scalars['Int']['output']>;
  /** Day of entry; of the proposal where it is only proposed, which is also `leftOn` (tanggal masuk). */
  readonly enteredOn: Maybe<Scalars['Date']['output']>;
  /** Day of leaving; null while the family takes part (tanggal keluar). */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
  /** Where the family stands now (status kepesertaan). */
  readonly status: Maybe<FamilyStatus>;
  /** Day since which it stands there (status sejak). */
  readonly statusSince: Maybe<Scalars['Date']['output']>;
  /** Where it has stood, the first status first (riwayat status). */
  readonly statusHistory: Maybe<ReadonlyArray<FamilyStatusChange>>;
  /** Being prepared to leave (KPM transisi). */
  readonly isInTransition: Maybe<Scalars['Boolean']['output']>;
  /** Lives in an area hard to reach (PKH akses). */
  readonly isRemote: Maybe<Scalars['Boolean']['output']>;
  /** Members that count as a component (anggota komponen). */
  readonly members: Maybe<ReadonlyArray<FamilyMember>>;
  /** Every component that a member had, the earliest first (riwayat komponen). */
  readonly memberHistory: Maybe<ReadonlyArray<FamilyMember>>;
  /** Rank in each version of the social registry, the earliest first (riwayat desil DTSEN). */
  readonly registry: Maybe<ReadonlyArray<RegistryEntry>>;
  /** What the family is due; a suspension puts payments off and makes them no smaller. Null for a period in which no payment lies, and before the first known rates (besaran bantuan seharusnya). */
  readonly entitlement: Maybe<Entitlement>;
  /** Checks of its conditions, those not met included (verifikasi komitmen). */
  readonly commitmentChecks: Maybe<ReadonlyArray<CommitmentCheck>>;
  /** Attendance at family development sessions; null where none is recorded (kehadiran P2K2). */
  readonly sessions: Maybe<SessionAttendance>;
  /** How and when the family left because it no longer needs the aid; null where it did not (graduasi). */
  readonly graduation: Maybe<FamilyGraduation>;
  /** Checks whether it is still eligible, the earliest first (resertifikasi). */
  readonly recertification: Maybe<ReadonlyArray<FamilyRecertification>>;
  /** Other aid it receives or received (program komplementer). */
  readonly complementary: Maybe<ReadonlyArray<ComplementaryAid>>;
  /** Who accompanies the family; null where nobody is assigned (pendamping sosial PKH). */
  readonly facilitator: Maybe<PkhStaff>;
  /** Who the family is; masked unless the reader may see identities of the region and states a purpose (identitas). */
  readonly identity: Maybe<FamilyIdentity>;
  /** How far the data can be trusted (asal data). */
  readonly provenance: Maybe<Provenance>;
  /** Source of the data (sumber data). */
  readonly source: Maybe<DataSource>;
  /** Who was told of the family by this source (jejak audit pembacaan KPM). */
  readonly lookups: Maybe<LookupConnection>;
};


/** A family in PKH, without saying who it is (Keluarga Penerima Manfaat, KPM). */
export type FamilyMembersArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A family in PKH, without saying who it is (Keluarga Penerima Manfaat, KPM). */
export type FamilyEntitlementArgs = {
  period: Scalars['Period']['input'];
};


/** A family in PKH, without saying who it is (Keluarga Penerima Manfaat, KPM). */
export type FamilyCommitmentChecksArgs = {
  period: Scalars['Period']['input'];
};


/** A family in PKH, without saying who it is (Keluarga Penerima Manfaat, KPM). */
export type FamilySessionsArgs = {
  year: Scalars['Int']['input'];
};


/** A family in PKH, without saying who it is (Keluarga Penerima Manfaat, KPM). */
export type FamilyLookupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A page of readings (halaman jejak audit). */
export type LookupConnection = {
  readonly __typename?: 'LookupConnection';
  /** The readings of the page, the newest first (pembacaan). */
  readonly nodes: ReadonlyArray<Lookup>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
};

/** One time that somebody was told of a family (pembacaan data KPM). */
export type Lookup = {
  readonly __typename?: 'Lookup';
  /** When, in UTC and ISO 8601 form (waktu). */
  readonly at: Scalars['String']['output'];
  /** Who, as the issuer of their token names them (pembaca). */
  readonly subject: Scalars['String']['output'];
  /** As what (peran). */
  readonly role: Scalars['String']['output'];
  /** Why, in their words; null where none was stated (tujuan). */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** What they were told (jenis pembacaan). */
  readonly kind: LookupKind;
  /** The request, as logs name it (nomor permintaan). */
  readonly requestId: Scalars['String']['output'];
};

/** What is read of a family (jenis pembacaan). */
export type LookupKind =
  /** Facts about it, without saying who it is (fakta). */
  | 'FACTS'
  /** Who it is: names or numbers (identitas). */
  | 'IDENTITY';

/** A status and the day since which a family had it (perubahan status). */
export type FamilyStatusChange = {
  readonly __typename?: 'FamilyStatusChange';
  /** The status (status). */
  readonly status: FamilyStatus;
  /** First day (sejak). */
  readonly since: Scalars['Date']['output'];
  /** Why it changed, where that was written down (alasan). */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** A member that counts as a component over some time (anggota komponen). */
export type FamilyMember = {
  readonly __typename?: 'FamilyMember';
  /** The component (komponen). */
  readonly component: PkhComponent;
  /** First day (sejak). */
  readonly since: Scalars['Date']['output'];
  /** Day from which it no longer counts; null while it does (sampai). */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** Rank of a family in one version of the social registry (desil DTSEN). */
export type RegistryEntry = {
  readonly __typename?: 'RegistryEntry';
  /** Version of the registry (versi DTSEN). */
  readonly version: Scalars['String']['output'];
  /** Tenth of the population, 1 is the poorest (desil). */
  readonly decile: Scalars['Int']['output'];
};

/** A rule by which less is due than the rates of all members (batas bantuan). */
export type EntitlementLimit =
  /** Only the best paid components of a family are paid, four at most (batas komponen per keluarga). */
  | 'COMPONENTS_OF_FAMILY'
  /** Only so many members with one component are paid: two pregnancies, two small children (batas anggota per komponen). */
  | 'MEMBERS_OF_COMPONENT'
  /** The family did not take part yet, or no more, when a payment was due (bukan peserta). */
  | 'NOT_TAKING_PART';

/** What a family is due over a period (besaran bantuan seharusnya). */
export type Entitlement = {
  readonly __typename?: 'Entitlement';
  /** The period asked for (periode). */
  readonly period: Scalars['Period']['output'];
  /** Due over the period (besaran). */
  readonly amount: Scalars['Rupiah']['output'];
  /** The part of it that does not depend on members: the flat amount until 2018, the fixed part of 2019 (bantuan tetap). */
  readonly fixedPart: Scalars['Rupiah']['output'];
  /** The part of each member with a component (rincian per komponen). */
  readonly components: ReadonlyArray<EntitlementComponent>;
  /** Year from which the rates in force are stated (besaran ditetapkan tahun). */
  readonly ratesOf: Scalars['Int']['output'];
  /** Rules by which less is due than the rates of all members; empty where there are none (batas yang berlaku). */
  readonly cappedBy: ReadonlyArray<EntitlementLimit>;
};

/** What a member with a component adds to the aid of a family (rincian komponen). */
export type EntitlementComponent = {
  readonly __typename?: 'EntitlementComponent';
  /** The component (komponen). */
  readonly component: PkhComponent;
  /** Amount a year; null where the year has no rate for it (besaran per tahun). */
  readonly annualAmount: Maybe<Scalars['Rupiah']['output']>;
  /** Due over the period; 0 where a rule leaves it out (besaran dalam periode). */
  readonly amount: Scalars['Rupiah']['output'];
  /** False when every payment leaves it out (diperhitungkan). */
  readonly counted: Scalars['Boolean']['output'];
};

/** Which conditions were checked (jenis komitmen). */
export type CommitmentKind =
  /** Attendance at school (pendidikan). */
  | 'EDUCATION'
  /** Antenatal checks, immunisation, growth (kesehatan). */
  | 'HEALTH'
  /** Care for elderly or disabled members (kesejahteraan sosial). */
  | 'SOCIAL_WELFARE';

/** What follows from conditions not met (sanksi). */
export type CommitmentSanction =
  /** The family is warned (peringatan). */
  | 'WARNING'
  /** Payment is suspended (penangguhan). */
  | 'SUSPENSION'
  /** The family is removed from the programme (penghentian). */
  | 'TERMINATION';

/** A check of the conditions of one kind in one period (verifikasi komitmen). */
export type CommitmentCheck = {
  readonly __typename?: 'CommitmentCheck';
  /** The checked period (periode). */
  readonly period: Scalars['Period']['output'];
  /** Which conditions (jenis komitmen). */
  readonly kind: CommitmentKind;
  /** Members checked (anggota diverifikasi). */
  readonly checked: Scalars['Int']['output'];
  /** Members that met their conditions (memenuhi komitmen). */
  readonly met: Scalars['Int']['output'];
  /** What followed; null where nothing did (sanksi). */
  readonly sanction: Maybe<CommitmentSanction>;
};

/** Attendance of a family at development sessions of a year (kehadiran P2K2). */
export type SessionAttendance = {
  readonly __typename?: 'SessionAttendance';
  /** Year of the sessions (tahun). */
  readonly year: Scalars['Int']['output'];
  /** Sessions at which the family was due (terdaftar). */
  readonly registered: Scalars['Int']['output'];
  /** Sessions it attended (hadir). */
  readonly attended: Scalars['Int']['output'];
};

/** How and when a family left PKH (graduasi KPM). */
export type FamilyGraduation = {
  readonly __typename?: 'FamilyGraduation';
  /** Day of leaving (tanggal graduasi). */
  readonly on: Scalars['Date']['output'];
  /** How it left (jenis graduasi). */
  readonly kind: GraduationKind;
};

/** What a recertification found (hasil resertifikasi). */
export type RecertificationOutcome =
  /** Still eligible (masih layak). */
  | 'ELIGIBLE'
  /** Prepared to leave (transisi). */
  | 'TRANSITION'
  /** Left the programme (graduasi). */
  | 'GRADUATED'
  /** Not decided yet (belum diputuskan). */
  | 'PENDING';

/** A check whether a family is still eligible (resertifikasi KPM). */
export type FamilyRecertification = {
  readonly __typename?: 'FamilyRecertification';
  /** Year of the check (tahun). */
  readonly year: Scalars['Int']['output'];
  /** What it found (hasil). */
  readonly outcome: RecertificationOutcome;
};

/** Other aid of a family over some time (program komplementer). */
export type ComplementaryAid = {
  readonly __typename?: 'ComplementaryAid';
  /** The other aid (program). */
  readonly programme: AidProgramme;
  /** First day (sejak). */
  readonly since: Scalars['Date']['output'];
  /** Day from which it is no longer received; null while it is (sampai). */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** What a member of the programme's staff does (peran SDM PKH). */
export type PkhStaffRole =
  /** Accompanies families (pendamping sosial). */
  | 'FACILITATOR'
  /** Guides facilitators (supervisor). */
  | 'SUPERVISOR'
  /** Keeps the data (administrator pangkalan data, APD). */
  | 'DATA_ADMINISTRATOR'
  /** Coordinates a regency (koordinator kabupaten/kota). */
  | 'REGENCY_COORDINATOR';

/** A member of the programme's staff, without a name (SDM PKH). */
export type PkhStaff = {
  readonly __typename?: 'PkhStaff';
  /** Opaque reference (rujukan petugas). */
  readonly ref: Scalars['ID']['output'];
  /** What they do (peran). */
  readonly role: PkhStaffRole;
  /** Families in the programme that they accompany (KPM dampingan). */
  readonly familiesServed: Scalars['Int']['output'];
};

/** Who a family is (identitas KPM). */
export type FamilyIdentity = {
  readonly __typename?: 'FamilyIdentity';
  /** Name of the account holder; initials when masked (nama pengurus). */
  readonly representativeName: Scalars['String']['output'];
  /** Number of the family card; the last four digits when masked (nomor Kartu Keluarga). */
  readonly cardNumber: Scalars['String']['output'];
  /** True when name and number are masked (disamarkan). */
  readonly isMasked: Scalars['Boolean']['output'];
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
  Family: Family;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
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
  PkhComponent: PkhComponent;
  ParticipationStatus: ParticipationStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCoordinationActionInput: RecordCoordinationActionInput;
  UpdateCoordinationActionInput: UpdateCoordinationActionInput;
  CoordinationStatus: CoordinationStatus;
  CoordinationActionConnection: ResolverTypeWrapper<ActionPage>;
  CoordinationActionEdge: ResolverTypeWrapper<Omit<CoordinationActionEdge, 'node'> & { node: ResolversTypes['CoordinationAction'] }>;
  CoordinationAction: ResolverTypeWrapper<ActionRow>;
  CoordinationVersion: ResolverTypeWrapper<CoordinationVersion>;
  CoordinationChange: ResolverTypeWrapper<CoordinationChange>;
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
  BenefitRates: ResolverTypeWrapper<BenefitRatesRow>;
  BenefitRate: ResolverTypeWrapper<BenefitRate>;
  Region: ResolverTypeWrapper<RegionRef>;
  WelfareSummary: ResolverTypeWrapper<WelfareRow>;
  ComponentCount: ResolverTypeWrapper<ComponentCount>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  CohortCount: ResolverTypeWrapper<CohortCount>;
  ComplementaryCount: ResolverTypeWrapper<ComplementaryCount>;
  CommitmentSummary: ResolverTypeWrapper<CommitmentSummary>;
  SessionSummary: ResolverTypeWrapper<SessionSummary>;
  CostShare: ResolverTypeWrapper<CostShareRow>;
  GraduationKind: GraduationKind;
  TargetBasis: TargetBasis;
  Graduation: ResolverTypeWrapper<GraduationRow>;
  GraduationCount: ResolverTypeWrapper<GraduationCount>;
  GraduationTarget: ResolverTypeWrapper<TargetRow>;
  Recertification: ResolverTypeWrapper<RecertificationRow>;
  ComplaintCategory: ComplaintCategory;
  ComplaintSummary: ResolverTypeWrapper<ComplaintRow>;
  ComplaintCount: ResolverTypeWrapper<ComplaintCount>;
  CoordinationSummary: ResolverTypeWrapper<CoordinationRow>;
  FamilyStatus: FamilyStatus;
  FamilyConnection: ResolverTypeWrapper<FamilyRecordPage>;
  FamilyEdge: ResolverTypeWrapper<Omit<FamilyEdge, 'node'> & { node: ResolversTypes['Family'] }>;
  Family: ResolverTypeWrapper<FamilyRecord>;
  LookupConnection: ResolverTypeWrapper<LookupConnection>;
  Lookup: ResolverTypeWrapper<Lookup>;
  LookupKind: LookupKind;
  FamilyStatusChange: ResolverTypeWrapper<FamilyStatusChange>;
  FamilyMember: ResolverTypeWrapper<FamilyMember>;
  RegistryEntry: ResolverTypeWrapper<RegistryEntry>;
  EntitlementLimit: EntitlementLimit;
  Entitlement: ResolverTypeWrapper<Entitlement>;
  EntitlementComponent: ResolverTypeWrapper<EntitlementComponent>;
  CommitmentKind: CommitmentKind;
  CommitmentSanction: CommitmentSanction;
  CommitmentCheck: ResolverTypeWrapper<CommitmentCheck>;
  SessionAttendance: ResolverTypeWrapper<SessionAttendance>;
  FamilyGraduation: ResolverTypeWrapper<FamilyGraduation>;
  RecertificationOutcome: RecertificationOutcome;
  FamilyRecertification: ResolverTypeWrapper<FamilyRecertification>;
  ComplementaryAid: ResolverTypeWrapper<ComplementaryAid>;
  PkhStaffRole: PkhStaffRole;
  PkhStaff: ResolverTypeWrapper<StaffRecord>;
  FamilyIdentity: ResolverTypeWrapper<IdentityRow>;
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
  Mutation: Record<PropertyKey, never>;
  RecordCoordinationActionInput: RecordCoordinationActionInput;
  UpdateCoordinationActionInput: UpdateCoordinationActionInput;
  CoordinationActionConnection: ActionPage;
  CoordinationActionEdge: Omit<CoordinationActionEdge, 'node'> & { node: ResolversParentTypes['CoordinationAction'] };
  CoordinationAction: ActionRow;
  CoordinationVersion: CoordinationVersion;
  CoordinationChange: CoordinationChange;
  MeasureChanges: MeasureChanges;
  MeasurePage: MeasurePage;
  ImportRunConnection: ImportRunPage;
  ImportRun: ImportRunRow;
  ImportReasonCount: ReasonCountRow;
  ImportTotal: TotalRow;
  ImportFindingConnection: FindingPage;
  ImportFinding: FindingRow;
  BenefitRates: BenefitRatesRow;
  BenefitRate: BenefitRate;
  Region: RegionRef;
  WelfareSummary: WelfareRow;
  ComponentCount: ComponentCount;
  StatusCount: StatusCount;
  CohortCount: CohortCount;
  ComplementaryCount: ComplementaryCount;
  CommitmentSummary: CommitmentSummary;
  SessionSummary: SessionSummary;
  CostShare: CostShareRow;
  Graduation: GraduationRow;
  GraduationCount: GraduationCount;
  GraduationTarget: TargetRow;
  Recertification: RecertificationRow;
  ComplaintSummary: ComplaintRow;
  ComplaintCount: ComplaintCount;
  CoordinationSummary: CoordinationRow;
  FamilyConnection: FamilyRecordPage;
  FamilyEdge: Omit<FamilyEdge, 'node'> & { node: ResolversParentTypes['Family'] };
  Family: FamilyRecord;
  LookupConnection: LookupConnection;
  Lookup: Lookup;
  FamilyStatusChange: FamilyStatusChange;
  FamilyMember: FamilyMember;
  RegistryEntry: RegistryEntry;
  Entitlement: Entitlement;
  EntitlementComponent: EntitlementComponent;
  CommitmentCheck: CommitmentCheck;
  SessionAttendance: SessionAttendance;
  FamilyGraduation: FamilyGraduation;
  FamilyRecertification: FamilyRecertification;
  ComplementaryAid: ComplementaryAid;
  PkhStaff: StaffRecord;
  FamilyIdentity: IdentityRow;
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
  benefitRates: Resolver<Maybe<ResolversTypes['BenefitRates']>, ParentType, ContextType, RequireFields<QueryBenefitRatesArgs, 'year'>>;
  family: Resolver<Maybe<ResolversTypes['Family']>, ParentType, ContextType, RequireFields<QueryFamilyArgs, 'id'>>;
  families: Resolver<Maybe<ResolversTypes['FamilyConnection']>, ParentType, ContextType, RequireFields<QueryFamiliesArgs, 'within' | 'first'>>;
  familyByCard: Resolver<Maybe<ResolversTypes['Family']>, ParentType, ContextType, RequireFields<QueryFamilyByCardArgs, 'cardNumber'>>;
  welfareSources: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  welfareImports: Resolver<Maybe<ResolversTypes['ImportRunConnection']>, ParentType, ContextType, RequireFields<QueryWelfareImportsArgs, 'first'>>;
  coordinationActions: Resolver<Maybe<ResolversTypes['CoordinationActionConnection']>, ParentType, ContextType, RequireFields<QueryCoordinationActionsArgs, 'within' | 'year' | 'first'>>;
  measureCatalogue: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measureChanges: Resolver<ResolversTypes['MeasureChanges'], ParentType, ContextType, RequireFields<QueryMeasureChangesArgs, 'period' | 'since'>>;
  measurePage: Resolver<ResolversTypes['MeasurePage'], ParentType, ContextType, RequireFields<QueryMeasurePageArgs, 'level' | 'period' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordCoordinationAction: Resolver<Maybe<ResolversTypes['CoordinationAction']>, ParentType, ContextType, RequireFields<MutationRecordCoordinationActionArgs, 'input'>>;
  updateCoordinationAction: Resolver<Maybe<ResolversTypes['CoordinationAction']>, ParentType, ContextType, RequireFields<MutationUpdateCoordinationActionArgs, 'input'>>;
};

export type CoordinationActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationActionConnection'] = ResolversParentTypes['CoordinationActionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoordinationAction']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoordinationActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinationActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationActionEdge'] = ResolversParentTypes['CoordinationActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoordinationAction'], ParentType, ContextType>;
};

export type CoordinationActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationAction'] = ResolversParentTypes['CoordinationAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoordinationStatus'], ParentType, ContextType>;
  statusOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CoordinationVersion']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['DataSource']>, ParentType, ContextType>;
};

export type CoordinationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationVersion'] = ResolversParentTypes['CoordinationVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['CoordinationChange']>, ParentType, ContextType>;
};

export type CoordinationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationChange'] = ResolversParentTypes['CoordinationChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type BenefitRatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitRates'] = ResolversParentTypes['BenefitRates']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flatAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  fixedAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  fixedAmountRemote?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  maxComponents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['BenefitRate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
};

export type BenefitRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitRate'] = ResolversParentTypes['BenefitRate']> = {
  component?: Resolver<ResolversTypes['PkhComponent'], ParentType, ContextType>;
  annualAmount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  stageAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  welfare?: Resolver<Maybe<ResolversTypes['WelfareSummary']>, ParentType, ContextType, RequireFields<RegionWelfareArgs, 'period'>>;
  costShare?: Resolver<Maybe<ResolversTypes['CostShare']>, ParentType, ContextType, RequireFields<RegionCostShareArgs, 'year'>>;
  graduation?: Resolver<Maybe<ResolversTypes['Graduation']>, ParentType, ContextType, RequireFields<RegionGraduationArgs, 'year'>>;
  recertification?: Resolver<Maybe<ResolversTypes['Recertification']>, ParentType, ContextType, RequireFields<RegionRecertificationArgs, 'year'>>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintSummary']>, ParentType, ContextType, RequireFields<RegionComplaintsArgs, 'year'>>;
  coordination?: Resolver<Maybe<ResolversTypes['CoordinationSummary']>, ParentType, ContextType, RequireFields<RegionCoordinationArgs, 'year'>>;
  welfareFigures?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigure']>, ParentType, ContextType, Partial<RegionWelfareFiguresArgs>>;
  families?: Resolver<Maybe<ResolversTypes['FamilyConnection']>, ParentType, ContextType, RequireFields<RegionFamiliesArgs, 'first'>>;
};

export type WelfareSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareSummary'] = ResolversParentTypes['WelfareSummary']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  countedFor?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byComponent?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComponentCount']>>, ParentType, ContextType>;
  byStatus?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatusCount']>>, ParentType, ContextType>;
  byCohort?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CohortCount']>>, ParentType, ContextType>;
  complementary?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplementaryCount']>>, ParentType, ContextType>;
  entitled?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  entitledAbsence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['CommitmentSummary']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['SessionSummary']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  familiesPerStaff?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  detailProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  staffProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type ComponentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentCount'] = ResolversParentTypes['ComponentCount']> = {
  component?: Resolver<ResolversTypes['PkhComponent'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<ResolversTypes['ParticipationStatus'], ParentType, ContextType>;
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type CohortCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortCount'] = ResolversParentTypes['CohortCount']> = {
  cohort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type ComplementaryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplementaryCount'] = ResolversParentTypes['ComplementaryCount']> = {
  programme?: Resolver<ResolversTypes['AidProgramme'], ParentType, ContextType>;
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type CommitmentSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentSummary'] = ResolversParentTypes['CommitmentSummary']> = {
  checked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type SessionSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionSummary'] = ResolversParentTypes['SessionSummary']> = {
  held?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type CostShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostShare'] = ResolversParentTypes['CostShare']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appealPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  baseAbsence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  appealAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  realised?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  detailProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type GraduationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graduation'] = ResolversParentTypes['Graduation']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graduated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byKind?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GraduationCount']>>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  computedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['GraduationTarget']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  detailProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type GraduationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduationCount'] = ResolversParentTypes['GraduationCount']> = {
  kind?: Resolver<ResolversTypes['GraduationKind'], ParentType, ContextType>;
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type GraduationTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduationTarget'] = ResolversParentTypes['GraduationTarget']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TargetBasis'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type RecertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recertification'] = ResolversParentTypes['Recertification']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cohortFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cohortTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byCohort?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CohortCount']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  detailProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type ComplaintSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintSummary'] = ResolversParentTypes['ComplaintSummary']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byCategory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplaintCount']>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type ComplaintCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintCount'] = ResolversParentTypes['ComplaintCount']> = {
  category?: Resolver<ResolversTypes['ComplaintCategory'], ParentType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type CoordinationSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationSummary'] = ResolversParentTypes['CoordinationSummary']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type FamilyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyConnection'] = ResolversParentTypes['FamilyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Family']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FamilyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyEdge'] = ResolversParentTypes['FamilyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
};

export type FamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Family'] = ResolversParentTypes['Family'], FederationReferenceType extends FederationReferenceTypes['Family'] = FederationReferenceTypes['Family']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Family']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enteredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FamilyStatus']>, ParentType, ContextType>;
  statusSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statusHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FamilyStatusChange']>>, ParentType, ContextType>;
  isInTransition?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRemote?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FamilyMember']>>, ParentType, ContextType, Partial<FamilyMembersArgs>>;
  memberHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FamilyMember']>>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistryEntry']>>, ParentType, ContextType>;
  entitlement?: Resolver<Maybe<ResolversTypes['Entitlement']>, ParentType, ContextType, RequireFields<FamilyEntitlementArgs, 'period'>>;
  commitmentChecks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommitmentCheck']>>, ParentType, ContextType, RequireFields<FamilyCommitmentChecksArgs, 'period'>>;
  sessions?: Resolver<Maybe<ResolversTypes['SessionAttendance']>, ParentType, ContextType, RequireFields<FamilySessionsArgs, 'year'>>;
  graduation?: Resolver<Maybe<ResolversTypes['FamilyGraduation']>, ParentType, ContextType>;
  recertification?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FamilyRecertification']>>, ParentType, ContextType>;
  complementary?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComplementaryAid']>>, ParentType, ContextType>;
  facilitator?: Resolver<Maybe<ResolversTypes['PkhStaff']>, ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['FamilyIdentity']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['DataSource']>, ParentType, ContextType>;
  lookups?: Resolver<Maybe<ResolversTypes['LookupConnection']>, ParentType, ContextType, RequireFields<FamilyLookupsArgs, 'first'>>;
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

export type FamilyStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyStatusChange'] = ResolversParentTypes['FamilyStatusChange']> = {
  status?: Resolver<ResolversTypes['FamilyStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FamilyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyMember'] = ResolversParentTypes['FamilyMember']> = {
  component?: Resolver<ResolversTypes['PkhComponent'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegistryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryEntry'] = ResolversParentTypes['RegistryEntry']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  fixedPart?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['EntitlementComponent']>, ParentType, ContextType>;
  ratesOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cappedBy?: Resolver<ReadonlyArray<ResolversTypes['EntitlementLimit']>, ParentType, ContextType>;
};

export type EntitlementComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementComponent'] = ResolversParentTypes['EntitlementComponent']> = {
  component?: Resolver<ResolversTypes['PkhComponent'], ParentType, ContextType>;
  annualAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitmentCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentCheck'] = ResolversParentTypes['CommitmentCheck']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentKind'], ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sanction?: Resolver<Maybe<ResolversTypes['CommitmentSanction']>, ParentType, ContextType>;
};

export type SessionAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionAttendance'] = ResolversParentTypes['SessionAttendance']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilyGraduationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyGraduation'] = ResolversParentTypes['FamilyGraduation']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraduationKind'], ParentType, ContextType>;
};

export type FamilyRecertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyRecertification'] = ResolversParentTypes['FamilyRecertification']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecertificationOutcome'], ParentType, ContextType>;
};

export type ComplementaryAidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplementaryAid'] = ResolversParentTypes['ComplementaryAid']> = {
  programme?: Resolver<ResolversTypes['AidProgramme'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PkhStaffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PkhStaff'] = ResolversParentTypes['PkhStaff']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PkhStaffRole'], ParentType, ContextType>;
  familiesServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilyIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyIdentity'] = ResolversParentTypes['FamilyIdentity']> = {
  representativeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cardNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  CoordinationActionConnection?: CoordinationActionConnectionResolvers<ContextType>;
  CoordinationActionEdge?: CoordinationActionEdgeResolvers<ContextType>;
  CoordinationAction?: CoordinationActionResolvers<ContextType>;
  CoordinationVersion?: CoordinationVersionResolvers<ContextType>;
  CoordinationChange?: CoordinationChangeResolvers<ContextType>;
  MeasureChanges?: MeasureChangesResolvers<ContextType>;
  MeasurePage?: MeasurePageResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  ImportReasonCount?: ImportReasonCountResolvers<ContextType>;
  ImportTotal?: ImportTotalResolvers<ContextType>;
  ImportFindingConnection?: ImportFindingConnectionResolvers<ContextType>;
  ImportFinding?: ImportFindingResolvers<ContextType>;
  BenefitRates?: BenefitRatesResolvers<ContextType>;
  BenefitRate?: BenefitRateResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  WelfareSummary?: WelfareSummaryResolvers<ContextType>;
  ComponentCount?: ComponentCountResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  CohortCount?: CohortCountResolvers<ContextType>;
  ComplementaryCount?: ComplementaryCountResolvers<ContextType>;
  CommitmentSummary?: CommitmentSummaryResolvers<ContextType>;
  SessionSummary?: SessionSummaryResolvers<ContextType>;
  CostShare?: CostShareResolvers<ContextType>;
  Graduation?: GraduationResolvers<ContextType>;
  GraduationCount?: GraduationCountResolvers<ContextType>;
  GraduationTarget?: GraduationTargetResolvers<ContextType>;
  Recertification?: RecertificationResolvers<ContextType>;
  ComplaintSummary?: ComplaintSummaryResolvers<ContextType>;
  ComplaintCount?: ComplaintCountResolvers<ContextType>;
  CoordinationSummary?: CoordinationSummaryResolvers<ContextType>;
  FamilyConnection?: FamilyConnectionResolvers<ContextType>;
  FamilyEdge?: FamilyEdgeResolvers<ContextType>;
  Family?: FamilyResolvers<ContextType>;
  LookupConnection?: LookupConnectionResolvers<ContextType>;
  Lookup?: LookupResolvers<ContextType>;
  FamilyStatusChange?: FamilyStatusChangeResolvers<ContextType>;
  FamilyMember?: FamilyMemberResolvers<ContextType>;
  RegistryEntry?: RegistryEntryResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntitlementComponent?: EntitlementComponentResolvers<ContextType>;
  CommitmentCheck?: CommitmentCheckResolvers<ContextType>;
  SessionAttendance?: SessionAttendanceResolvers<ContextType>;
  FamilyGraduation?: FamilyGraduationResolvers<ContextType>;
  FamilyRecertification?: FamilyRecertificationResolvers<ContextType>;
  ComplementaryAid?: ComplementaryAidResolvers<ContextType>;
  PkhStaff?: PkhStaffResolvers<ContextType>;
  FamilyIdentity?: FamilyIdentityResolvers<ContextType>;
};
