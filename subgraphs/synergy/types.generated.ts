// Generated from schema/synergy.graphql by `npm run generate`. Do not edit.
/* eslint-disable */
import type { RegionCode } from '../../platform/region-code.ts';
import type { Period } from '../../platform/period.ts';
import type { Rupiah } from '../../platform/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRef } from '../../platform/serve-subgraph/region.ts';
import type { KnownMeasure, KnownAttribute } from './questions/vocabulary.ts';
import type { Break } from '../../platform/measures/measure.ts';
import type { SynergyAnswer } from './questions/synergy.ts';
import type { RowAnswer } from './questions/rows.ts';
import type { GroupAnswer } from './questions/groups.ts';
import type { PointAnswer } from './questions/series.ts';
import type { SummaryAnswer } from './questions/summaries.ts';
import type { DistributionAnswer, CorrelationAnswer } from './questions/totals.ts';
import type { AskedSet } from './store/figure-set.ts';
import type { MeasureValueRow } from './questions/measure-values.ts';
import type { ReconciliationAnswer } from './reconciliation/reconcile.ts';
import type { ReconciledRow } from './reconciliation/row.ts';
import type { Finding } from './reconciliation/finding.ts';
import type { FindingRule } from './reconciliation/rules.ts';
import type { SavedQueryRow } from './saved-queries/rows.ts';
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
  _FieldSet: { input: string; output: string; }
};

export type RegionLevel =
  | 'NATION'
  | 'PROVINCE'
  | 'REGENCY'
  | 'DISTRICT'
  | 'VILLAGE';

export type AbsenceReason =
  | 'NOT_APPLICABLE'
  | 'NOT_AVAILABLE'
  | 'SUPPRESSED';

export type Provenance =
  | 'PUBLISHED'
  | 'IMPORTED'
  | 'SYNTHETIC';

export type DataSource = {
  readonly __typename?: 'DataSource';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly publisher: Scalars['String']['output'];
  readonly reference: Scalars['String']['output'];
  readonly asOf: Scalars['String']['output'];
  readonly provenance: Provenance;
};

export type Absence = {
  readonly __typename?: 'Absence';
  readonly reason: AbsenceReason;
  readonly message: Scalars['String']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A figure that every region has, such as its families in PKH (ukuran). */
export type MeasureId =
  /** Families with PKH ordered (KPM dalam SP2D PKH). */
  | 'PKH_ORDERED_FAMILIES'
  /** PKH ordered (Nominal SP2D PKH). */
  | 'PKH_ORDERED_AMOUNT'
  /** Families credited with PKH (KPM tersalur PKH). */
  | 'PKH_CREDITED_FAMILIES'
  /** PKH credited (Penyaluran PKH). */
  | 'PKH_CREDITED_AMOUNT'
  /** Families that withdrew PKH (KPM mencairkan PKH). */
  | 'PKH_WITHDRAWN_FAMILIES'
  /** PKH withdrawn (Pencairan PKH). */
  | 'PKH_WITHDRAWN_AMOUNT'
  /** Families with PKH returned (KPM retur PKH). */
  | 'PKH_RETURNED_FAMILIES'
  /** PKH returned (Retur PKH). */
  | 'PKH_RETURNED_AMOUNT'
  /** Families with Sembako ordered (KPM dalam SP2D Sembako). */
  | 'SEMBAKO_ORDERED_FAMILIES'
  /** Sembako ordered (Nominal SP2D Sembako). */
  | 'SEMBAKO_ORDERED_AMOUNT'
  /** Families credited with Sembako (KPM tersalur Sembako). */
  | 'SEMBAKO_CREDITED_FAMILIES'
  /** Sembako credited (Penyaluran Sembako). */
  | 'SEMBAKO_CREDITED_AMOUNT'
  /** Families that withdrew Sembako (KPM mencairkan Sembako). */
  | 'SEMBAKO_WITHDRAWN_FAMILIES'
  /** Sembako withdrawn (Pencairan Sembako). */
  | 'SEMBAKO_WITHDRAWN_AMOUNT'
  /** Families with Sembako returned (KPM retur Sembako). */
  | 'SEMBAKO_RETURNED_FAMILIES'
  /** Sembako returned (Retur Sembako). */
  | 'SEMBAKO_RETURNED_AMOUNT'
  /** Families credited with Stimulus Sembako (KPM tersalur Stimulus Sembako). */
  | 'STIMULUS_SEMBAKO_CREDITED_FAMILIES'
  /** Stimulus Sembako credited (Penyaluran Stimulus Sembako). */
  | 'STIMULUS_SEMBAKO_CREDITED_AMOUNT'
  /** Families credited with BLT Kesra (KPM tersalur BLT Kesra). */
  | 'BLT_KESRA_CREDITED_FAMILIES'
  /** BLT Kesra credited (Penyaluran BLT Kesra). */
  | 'BLT_KESRA_CREDITED_AMOUNT'
  /** PKH families (KPM PKH). */
  | 'PKH_FAMILIES'
  /** PKH members (Anggota komponen PKH). */
  | 'PKH_MEMBERS'
  /** Pregnant women (Ibu hamil). */
  | 'PKH_PREGNANT'
  /** Young children (Anak usia dini). */
  | 'PKH_EARLY_CHILDHOOD'
  /** Children in primary school (Anak SD). */
  | 'PKH_PRIMARY'
  /** Children in junior secondary school (Anak SMP). */
  | 'PKH_JUNIOR_SECONDARY'
  /** Children in senior secondary school (Anak SMA). */
  | 'PKH_SENIOR_SECONDARY'
  /** Elderly people (Lanjut usia). */
  | 'PKH_ELDERLY'
  /** People with a severe disability (Penyandang disabilitas berat). */
  | 'PKH_SEVERE_DISABILITY'
  /** Victims of gross human-rights violations (Korban pelanggaran HAM berat). */
  | 'PKH_GROSS_HR_VIOLATION_VICTIM'
  /** Active families (KPM aktif). */
  | 'PKH_ACTIVE_FAMILIES'
  /** Suspended families (KPM ditangguhkan). */
  | 'PKH_SUSPENDED_FAMILIES'
  /** PKH families with food aid (KPM PKH penerima Sembako). */
  | 'PKH_FAMILIES_WITH_FOOD_AID'
  /** PKH aid due (Besaran bantuan PKH seharusnya). */
  | 'PKH_ENTITLED'
  /** Commitment checks (Anggota diverifikasi komitmennya). */
  | 'COMMITMENT_CHECKED'
  /** Commitments met (Komitmen terpenuhi). */
  | 'COMMITMENT_MET'
  /** Family development sessions (Pertemuan P2K2). */
  | 'P2K2_SESSIONS'
  /** Session attendances due (Peserta P2K2 terdaftar). */
  | 'P2K2_REGISTERED'
  /** Session attendances (Peserta P2K2 hadir). */
  | 'P2K2_ATTENDED'
  /** PKH facilitators (Pendamping sosial PKH). */
  | 'PKH_FACILITATORS'
  /** Families due for recertification (KPM wajib resertifikasi). */
  | 'RECERTIFICATION_FAMILIES'
  /** Graduated families (KPM graduasi). */
  | 'GRADUATED_FAMILIES'
  /** Natural graduations (Graduasi alamiah). */
  | 'GRADUATED_NATURALLY'
  /** Prosperous graduations (Graduasi sejahtera). */
  | 'GRADUATED_PROSPEROUS'
  /** Independent graduations (Graduasi mandiri). */
  | 'GRADUATED_INDEPENDENT'
  /** Complaints filed (Pengaduan). */
  | 'COMPLAINTS_FILED'
  /** Complaints resolved (Pengaduan selesai). */
  | 'COMPLAINTS_RESOLVED'
  /** Complaints of invalid data (Pengaduan data tidak sesuai). */
  | 'COMPLAINTS_INVALID_DATA'
  /** Complaints of aid not paid (Pengaduan bantuan tidak tersalur). */
  | 'COMPLAINTS_NOT_DISBURSED'
  /** Complaints of undeserving recipients (Sanggahan penerima tidak layak). */
  | 'COMPLAINTS_UNDESERVING'
  /** Complaints of deductions (Pengaduan pemotongan). */
  | 'COMPLAINTS_DEDUCTION'
  /** Other complaints (Pengaduan lain). */
  | 'COMPLAINTS_OTHER'
  /** Actions agreed (Tindak lanjut disepakati). */
  | 'ACTIONS_AGREED'
  /** Actions done (Tindak lanjut selesai). */
  | 'ACTIONS_DONE'
  /** Actions overdue (Tindak lanjut terlambat). */
  | 'ACTIONS_OVERDUE'
  /** Village fund ceiling (Pagu Dana Desa). */
  | 'VILLAGE_FUND_CEILING'
  /** Village fund added (Tambahan pagu Dana Desa). */
  | 'VILLAGE_FUND_ADDITIONAL'
  /** Village fund transferred (Penyaluran Dana Desa). */
  | 'VILLAGE_FUND_TRANSFERRED'
  /** Village fund realised (Realisasi Dana Desa). */
  | 'VILLAGE_FUND_REALISED'
  /** Village fund, stage 1 (Penyaluran Dana Desa tahap I). */
  | 'VILLAGE_FUND_STAGE_1'
  /** Village fund, stage 2 (Penyaluran Dana Desa tahap II). */
  | 'VILLAGE_FUND_STAGE_2'
  /** Village cash aid (BLT Desa). */
  | 'VILLAGE_FUND_CASH_AID'
  /** Village fund for food security (Ketahanan pangan Dana Desa). */
  | 'VILLAGE_FUND_FOOD_SECURITY'
  /** Village fund against stunting (Pencegahan stunting Dana Desa). */
  | 'VILLAGE_FUND_STUNTING'
  /** Villages with village fund (Desa penerima Dana Desa). */
  | 'VILLAGE_FUND_VILLAGES'
  /** Village index score (Skor indeks desa). */
  | 'INDEX_SCORE'
  /** Social resilience (Indeks ketahanan sosial). */
  | 'INDEX_SOCIAL'
  /** Economic resilience (Indeks ketahanan ekonomi). */
  | 'INDEX_ECONOMIC'
  /** Environmental resilience (Indeks ketahanan lingkungan). */
  | 'INDEX_ENVIRONMENTAL'
  /** Villages with an index (Desa terindeks). */
  | 'INDEX_VILLAGES'
  /** Independent villages (Desa Mandiri). */
  | 'VILLAGES_INDEPENDENT'
  /** Advanced villages (Desa Maju). */
  | 'VILLAGES_ADVANCED'
  /** Developing villages (Desa Berkembang). */
  | 'VILLAGES_DEVELOPING'
  /** Lagging villages (Desa Tertinggal). */
  | 'VILLAGES_LAGGING'
  /** Severely lagging villages (Desa Sangat Tertinggal). */
  | 'VILLAGES_SEVERELY_LAGGING'
  /** Village enterprises (BUM Desa). */
  | 'ENTERPRISES'
  /** Active village enterprises (BUM Desa aktif). */
  | 'ENTERPRISES_ACTIVE'
  /** Villages with an enterprise (Desa memiliki BUM Desa). */
  | 'ENTERPRISE_VILLAGES'
  /** Business units (Unit usaha BUM Desa). */
  | 'ENTERPRISE_UNITS'
  /** Enterprise employees (Tenaga kerja BUM Desa). */
  | 'ENTERPRISE_EMPLOYEES'
  /** Village facilitators (Tenaga pendamping profesional). */
  | 'VILLAGE_FACILITATORS'
  /** Village experts (Tenaga ahli pendamping desa). */
  | 'VILLAGE_EXPERTS'
  /** District facilitators (Pendamping desa). */
  | 'DISTRICT_FACILITATORS'
  /** Local facilitators (Pendamping lokal desa). */
  | 'LOCAL_FACILITATORS'
  /** Recipients of Jatim Puspa (Penerima Jatim Puspa). */
  | 'JATIM_PUSPA_RECIPIENTS'
  /** Recipients of PKH Plus (Penerima PKH Plus). */
  | 'PKH_PLUS_RECIPIENTS';

/** What a region is, of a few kinds (sifat wilayah). */
export type AttributeId =
  /** What the law calls the region (jenis wilayah). */
  | 'REGION_KIND'
  /** Which index a village has, or most villages of a region (jenis indeks desa). */
  | 'INDEX_KIND'
  /** Status of a village by its index (status indeks desa). */
  | 'INDEX_STATUS'
  /** Bank that pays PKH (bank penyalur PKH). */
  | 'PKH_BANK';

/** Source that publishes a measure (sumber ukuran). */
export type MeasureSource =
  /** Families in PKH, what they are due and the conditions they meet: the social ministry (Kementerian Sosial). */
  | 'SOCIAL_WELFARE'
  /** Village fund, village index, village enterprises: the village ministry (Kementerian Desa). */
  | 'VILLAGE_DEVELOPMENT'
  /** Payment of aid by treasury and banks (penyaluran bantuan sosial). */
  | 'DISBURSEMENT';

/** What a measure counts (satuan). */
export type MeasureUnit =
  /** Families (keluarga). */
  | 'FAMILIES'
  /** People (orang). */
  | 'PEOPLE'
  /** Whole rupiah (rupiah). */
  | 'RUPIAH'
  /** Villages (desa). */
  | 'VILLAGES'
  /** Village enterprises (BUM Desa). */
  | 'ENTERPRISES'
  /** Business units of village enterprises (unit usaha). */
  | 'BUSINESS_UNITS'
  /** Facilitators and other staff (pendamping). */
  | 'STAFF'
  /** Meetings (pertemuan). */
  | 'SESSIONS'
  /** Attendances at meetings (kehadiran). */
  | 'ATTENDANCES'
  /** Checks of conditions (verifikasi). */
  | 'CHECKS'
  /** Complaints (pengaduan). */
  | 'COMPLAINTS'
  /** Agreed actions (tindak lanjut). */
  | 'ACTIONS'
  /** Score from 0 to 1 (skor). */
  | 'SCORE';

/** How a measure behaves over time (perilaku ukuran). */
export type MeasureBehaviour =
  /** The last known figure in the period counts (posisi terakhir). */
  | 'STOCK'
  /** The figures within the period are summed (jumlah selama periode). */
  | 'FLOW';

/** How a change is told (bentuk perubahan). */
export type ChangeKind =
  /** Difference, in the unit of the figure (selisih). */
  | 'ABSOLUTE'
  /** Percent of the size of the earlier figure (persen). */
  | 'PERCENT';

/** Direction of an order; unknown figures come last in both (arah urutan). */
export type OrderDirection =
  /** The smallest first (menaik). */
  | 'ASC'
  /** The greatest first (menurun). */
  | 'DESC';

/** Whether the copy of a source's figures that an answer was computed from is up to date (kemutakhiran). */
export type Freshness =
  /** As the source has it now (mutakhir). */
  | 'CURRENT'
  /** The source has newer figures, or may have; the last copied ones are used (tertinggal). */
  | 'BEHIND'
  /** The source did not answer; the last copied figures are used (tidak terhubung). */
  | 'UNREACHABLE';

/** A figure to compute with: a measure, a ratio of two, or the change of either. A ratio is in the unit of `of` for one of `per`; by zero or unknown it is unknown (angka). */
export type FigureInput = {
  /** The measure (ukuran). */
  readonly of: MeasureId;
  /** Divide by this measure (penyebut). */
  readonly per?: InputMaybe<MeasureId>;
  /** The change since this period (sejak periode). */
  readonly since?: InputMaybe<Scalars['Period']['input']>;
  /** How the change is told; only with `since` (bentuk perubahan). */
  readonly as?: InputMaybe<ChangeKind>;
  /** Another period than that of the question (periode lain). */
  readonly period?: InputMaybe<Scalars['Period']['input']>;
};

/** A figure to order by; regions with the same figure follow in the order of their codes, those without it come last (urutan). */
export type SynergyOrder = {
  /** The measure (ukuran). */
  readonly of: MeasureId;
  /** Divide by this measure (penyebut). */
  readonly per?: InputMaybe<MeasureId>;
  /** The change since this period (sejak periode). */
  readonly since?: InputMaybe<Scalars['Period']['input']>;
  /** How the change is told; only with `since` (bentuk perubahan). */
  readonly as?: InputMaybe<ChangeKind>;
  /** Another period than that of the question (periode lain). */
  readonly period?: InputMaybe<Scalars['Period']['input']>;
  /** Direction (arah urutan). */
  readonly direction?: InputMaybe<OrderDirection>;
};

/** A condition on regions; all parts that are given must hold. A comparison with a figure that is unknown or hidden does not hold, and its `not` does not hold either (syarat). */
export type SynergyFilter = {
  /** All of these hold (semua terpenuhi). */
  readonly and?: InputMaybe<ReadonlyArray<SynergyFilter>>;
  /** At least one of these holds (salah satu terpenuhi). */
  readonly or?: InputMaybe<ReadonlyArray<SynergyFilter>>;
  /** This does not hold (bukan). */
  readonly not?: InputMaybe<SynergyFilter>;
  /** The measure to compare (ukuran). */
  readonly of?: InputMaybe<MeasureId>;
  /** Divide it by this measure (penyebut). */
  readonly per?: InputMaybe<MeasureId>;
  /** Compare the change since this period (sejak periode). */
  readonly since?: InputMaybe<Scalars['Period']['input']>;
  /** How the change is told; only with `since` (bentuk perubahan). */
  readonly as?: InputMaybe<ChangeKind>;
  /** Another period than that of the question (periode lain). */
  readonly period?: InputMaybe<Scalars['Period']['input']>;
  /** Greater than (lebih dari). */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to (sekurang-kurangnya). */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than (kurang dari). */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to (paling banyak). */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to (sama dengan). */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Known and not equal to (tidak sama dengan). */
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
  /** True: the figure or attribute is unknown or hidden; false: it is known (kosong). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Among the greatest n percent of the regions of the question that have the figure, other conditions aside; equals of the last one are in (n persen teratas). */
  readonly topPercent?: InputMaybe<Scalars['Float']['input']>;
  /** The same of the smallest (n persen terbawah). */
  readonly bottomPercent?: InputMaybe<Scalars['Float']['input']>;
  /** The attribute to compare (sifat wilayah). */
  readonly attribute?: InputMaybe<AttributeId>;
  /** The attribute has this value (nilai). */
  readonly equals?: InputMaybe<Scalars['String']['input']>;
  /** The attribute has one of these values (salah satu nilai). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What is reconciled (lingkup rekonsiliasi). */
export type ReconciliationScope =
  /** Aid of PKH: what is due against what was ordered, credited and withdrawn (rekon sosial). */
  | 'SOCIAL'
  /** Village fund: what was set against what was transferred and spent (rekon desa). */
  | 'VILLAGE'
  /** Both, side by side (rekon keduanya). */
  | 'COMBINED';

/** How far a region is reconciled, as its reader may see it (keadaan rekonsiliasi). */
export type ReconciliationState =
  /** All figures are there, and no rule finds anything in those that are shown (sesuai). */
  | 'COMPLETE'
  /** All figures are there, and a rule finds a difference (ada selisih). */
  | 'PARTIAL'
  /** A source has no figure (data belum lengkap). */
  | 'MISSING'
  /** No rule finds anything in what is shown, but a figure that would decide is hidden from the reader (dirahasiakan). */
  | 'HIDDEN'
  /** The region has no such thing: a kelurahan, or a region without desa, has no village fund (tidak berlaku). */
  | 'NOT_APPLICABLE';

/** What a finding means (sifat temuan). */
export type FindingNature =
  /** A source has no figure (data belum ada). */
  | 'MISSING'
  /** Two figures cannot both be right (bertentangan). */
  | 'CONTRADICTION'
  /** Two figures lie further apart than they should (selisih). */
  | 'DIFFERENCE';

/** What can be found in the figures of a region; a rule each. Figures that are hidden from the reader are not looked at (jenis temuan). */
export type FindingKind =
  /** No source says what families are due (besaran bantuan belum ada). */
  | 'ENTITLED_MISSING'
  /** It is not known what was ordered, credited or withdrawn (angka penyaluran belum lengkap). */
  | 'PAYMENT_MISSING'
  /** More than 1 percent less was ordered than families are due (SP2D di bawah besaran bantuan). */
  | 'ORDERED_BELOW_ENTITLED'
  /** More than 1 percent more was ordered than families are due (SP2D di atas besaran bantuan). */
  | 'ORDERED_ABOVE_ENTITLED'
  /** More than 1 percent of what was ordered was not credited (penyaluran di bawah SP2D). */
  | 'CREDITED_BELOW_ORDERED'
  /** More was credited than ordered, by more than 0 percent (penyaluran di atas SP2D). */
  | 'CREDITED_ABOVE_ORDERED'
  /** More than 1 percent of what was credited was not withdrawn (pencairan di bawah penyaluran). */
  | 'WITHDRAWN_BELOW_CREDITED'
  /** More was withdrawn than credited, by more than 0 percent (pencairan di atas penyaluran). */
  | 'WITHDRAWN_ABOVE_CREDITED'
  /** More than 1 percent of what was ordered came back from the bank (retur tinggi). */
  | 'RETURNED_HIGH'
  /** The families credited last differ by more than 1 percent from the families that are active (KPM tersalur berbeda dari KPM aktif). */
  | 'FAMILIES_DIFFER'
  /** Ceiling, transfer or realisation of the village fund is not known (angka Dana Desa belum lengkap). */
  | 'FUND_MISSING'
  /** More than 1 percent of the village fund, with what was added, was not transferred (Dana Desa belum tersalur). */
  | 'FUND_NOT_TRANSFERRED'
  /** More village fund was transferred than set and added, by more than 0 percent (Dana Desa melebihi pagu). */
  | 'FUND_ABOVE_CEILING'
  /** More than 1 percent of the village fund that was transferred was not spent (Dana Desa belum direalisasikan). */
  | 'FUND_NOT_REALISED'
  /** More village fund was spent than transferred, by more than 0 percent (realisasi melebihi penyaluran). */
  | 'FUND_REALISED_ABOVE_TRANSFERRED';

/** What rows of a reconciliation are ordered by (dasar urutan). */
export type ReconciliationOrderBy =
  /** Code of the region (kode wilayah). */
  | 'CODE'
  /** Number of findings in the scope that is asked (jumlah temuan). */
  | 'FINDINGS'
  /** What families are due (besaran bantuan seharusnya). */
  | 'ENTITLED'
  /** Money ordered (nominal SP2D). */
  | 'ORDERED'
  /** Money credited (penyaluran). */
  | 'CREDITED'
  /** Money withdrawn (pencairan). */
  | 'WITHDRAWN'
  /** Money sent back by the bank (retur). */
  | 'RETURNED'
  /** Money due but not ordered (belum di-SP2D). */
  | 'UNORDERED'
  /** Money ordered but not credited (belum tersalur). */
  | 'UNCREDITED'
  /** Money credited but not withdrawn (belum dicairkan). */
  | 'UNWITHDRAWN'
  /** Credited as a percentage of ordered (tingkat penyaluran). */
  | 'CREDITED_PERCENT'
  /** Withdrawn as a percentage of credited (tingkat pencairan). */
  | 'WITHDRAWN_PERCENT'
  /** Active families (KPM aktif). */
  | 'ACTIVE_FAMILIES'
  /** Families credited last (KPM tersalur). */
  | 'CREDITED_FAMILIES'
  /** Village fund that was set and added (pagu Dana Desa beserta tambahan). */
  | 'AVAILABLE'
  /** Village fund transferred (penyaluran Dana Desa). */
  | 'TRANSFERRED'
  /** Village fund spent (realisasi Dana Desa). */
  | 'REALISED'
  /** Village fund not transferred (Dana Desa belum tersalur). */
  | 'UNTRANSFERRED'
  /** Village fund transferred but not spent (Dana Desa belum direalisasikan). */
  | 'UNREALISED'
  /** Village fund spent as a percentage of what was set and added (serapan Dana Desa). */
  | 'ABSORPTION';

/** An order of rows; regions with the same figure follow in the order of their codes, those without it come last (urutan). */
export type ReconciliationOrder = {
  /** What to order by (dasar urutan). */
  readonly by: ReconciliationOrderBy;
  /** Direction; of codes always from the smallest (arah urutan). */
  readonly direction?: InputMaybe<OrderDirection>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The measures that can be asked, in the order of their sources; with `search` the best match first (katalog ukuran). */
  readonly measures: ReadonlyArray<Measure>;
  /** The attributes of regions that can be asked, with their values (katalog sifat wilayah). */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Regions of one level, filtered, ordered and summed up by figures of all sources at once (sinergi). */
  readonly synergy: SynergyConnection;
  /** Regions of one level by whether the sources agree about them: PKH aid from what is due to what was withdrawn, and the village fund (rekonsiliasi gabungan). */
  readonly combinedReconciliation: CombinedReconciliationConnection;
  /** The rules by which reconciliations find something, with their thresholds (aturan rekonsiliasi). */
  readonly reconciliationRules: ReadonlyArray<ReconciliationRule>;
  /** A saved query by its id, which is its link; null where there is none. Its text holds no figures: whoever runs it gets what they may see (kueri tersimpan). */
  readonly savedQuery: Maybe<SavedQuery>;
  /** Newest versions of saved queries, the last saved first (daftar kueri tersimpan). */
  readonly savedQueries: Maybe<SavedQueryConnection>;
};


export type QueryMeasuresArgs = {
  search: InputMaybe<Scalars['String']['input']>;
  source: InputMaybe<MeasureSource>;
  unit: InputMaybe<MeasureUnit>;
};


export type QuerySynergyArgs = {
  within?: InputMaybe<Scalars['RegionCode']['input']>;
  level: RegionLevel;
  period: Scalars['Period']['input'];
  where: InputMaybe<SynergyFilter>;
  orderBy: InputMaybe<ReadonlyArray<SynergyOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryCombinedReconciliationArgs = {
  within?: InputMaybe<Scalars['RegionCode']['input']>;
  level?: RegionLevel;
  period: Scalars['Period']['input'];
  scope?: ReconciliationScope;
  status: InputMaybe<ReconciliationState>;
  finding: InputMaybe<FindingKind>;
  orderBy: InputMaybe<ReconciliationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QuerySavedQueryArgs = {
  id: Scalars['ID']['input'];
  version: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySavedQueriesArgs = {
  mine?: Scalars['Boolean']['input'];
  search: InputMaybe<Scalars['String']['input']>;
  folder: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Saves a query, or a new version of one's own; versions are never changed (menyimpan kueri). */
  readonly saveQuery: Maybe<SavedQuery>;
  /** Deletes a saved query of one's own with all its versions; its links lead nowhere then (menghapus kueri tersimpan). */
  readonly deleteSavedQuery: Maybe<SavedQuery>;
};


export type MutationSaveQueryArgs = {
  input: SaveQueryInput;
};


export type MutationDeleteSavedQueryArgs = {
  input: DeleteSavedQueryInput;
};

/** A query to be saved (isian kueri tersimpan). */
export type SaveQueryInput = {
  /** Made up by the client for this one act, 8 to 100 characters; sent again with the same input it gives the same answer and writes nothing (kunci idempotensi). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The query of one's own of which this is a new version; left out for a new one (pengenal). */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, at most 120 characters (nama). */
  readonly name: Scalars['String']['input'];
  /** What it answers, at most 500 characters (keterangan). */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Where its owner keeps it, at most 80 characters (folder). */
  readonly folder?: InputMaybe<Scalars['String']['input']>;
  /** GraphQL with one query at least and nothing else that can be run, at most 20,000 characters, without identity numbers (teks kueri). */
  readonly text: Scalars['String']['input'];
  /** Values of variables, a JSON object as text, at most 10,000 characters, without identity numbers (variabel). */
  readonly variables?: InputMaybe<Scalars['String']['input']>;
  /** Whether others who may save queries find it in their lists; not, when a new one leaves it out (didaftarkan). */
  readonly isListed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A saved query to be deleted (isian penghapusan kueri). */
export type DeleteSavedQueryInput = {
  /** Its id (pengenal). */
  readonly id: Scalars['ID']['input'];
};

/** A page of saved queries (halaman kueri tersimpan). */
export type SavedQueryConnection = {
  readonly __typename?: 'SavedQueryConnection';
  /** The queries (kueri tersimpan). */
  readonly nodes: ReadonlyArray<SavedQuery>;
  /** Where the page ends (informasi halaman). */
  readonly pageInfo: PageInfo;
};

/** A version of a query that somebody has saved (kueri tersimpan). */
export type SavedQuery = {
  readonly __typename?: 'SavedQuery';
  /** Short, and not to be guessed: the link (pengenal). */
  readonly id: Scalars['ID']['output'];
  /** From 1 (versi). */
  readonly version: Scalars['Int']['output'];
  /** What it is called (nama). */
  readonly name: Scalars['String']['output'];
  /** What it answers (keterangan). */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Where its owner keeps it (folder). */
  readonly folder: Maybe<Scalars['String']['output']>;
  /** GraphQL (teks kueri). */
  readonly text: Scalars['String']['output'];
  /** Values of variables, a JSON object as text (variabel). */
  readonly variables: Scalars['String']['output'];
  /** When this version was saved, ISO 8601 in UTC (waktu simpan). */
  readonly savedAt: Scalars['String']['output'];
  /** Whether others find it in their lists (didaftarkan). */
  readonly isListed: Scalars['Boolean']['output'];
  /** Whether it is the reader's own (milik sendiri). */
  readonly isMine: Scalars['Boolean']['output'];
  /** All its versions, the newest first (riwayat versi). */
  readonly versions: ReadonlyArray<SavedQuery>;
};

/** A figure that can be asked of every region (ukuran). */
export type Measure = {
  readonly __typename?: 'Measure';
  /** Its name in queries (kode ukuran). */
  readonly id: MeasureId;
  /** Its Indonesian name (nama). */
  readonly name: Scalars['String']['output'];
  /** Its English name (nama dalam bahasa Inggris). */
  readonly nameInEnglish: Scalars['String']['output'];
  /** What is counted, and what is not (definisi). */
  readonly definition: Scalars['String']['output'];
  /** The same in English (definisi dalam bahasa Inggris). */
  readonly definitionInEnglish: Scalars['String']['output'];
  /** What is counted (satuan). */
  readonly unit: MeasureUnit;
  /** Digits after the decimal point; 0 for counts and money, which are exact (jumlah desimal). */
  readonly decimals: Scalars['Int']['output'];
  /** How it behaves over time (perilaku). */
  readonly behaviour: MeasureBehaviour;
  /** True when it is known for whole years only; a shorter period is then answered with its year (data tahunan). */
  readonly isYearly: Scalars['Boolean']['output'];
  /** Whether the figures of regions may be added up (dapat dijumlahkan). */
  readonly isAdditive: Scalars['Boolean']['output'];
  /** Whether it is hidden where it is about too few people (dapat dirahasiakan). */
  readonly isSuppressed: Scalars['Boolean']['output'];
  /** The lowest level that has it (tingkat wilayah terendah). */
  readonly smallestLevel: RegionLevel;
  /** The source that publishes it (sumber). */
  readonly source: MeasureSource;
  /** Who is responsible for it (penanggung jawab). */
  readonly publisher: Scalars['String']['output'];
  /** Years from which it is counted in another way (perubahan cara hitung). */
  readonly breaks: ReadonlyArray<MeasureBreak>;
};

/** A year from which a measure is counted in another way, so that it does not compare with the years before (perubahan cara hitung). */
export type MeasureBreak = {
  readonly __typename?: 'MeasureBreak';
  /** First year of the new way (tahun). */
  readonly year: Scalars['Int']['output'];
  /** What changed, Indonesian and English (penjelasan). */
  readonly reason: Scalars['String']['output'];
};

/** What a region is, of a few kinds (sifat wilayah). */
export type Attribute = {
  readonly __typename?: 'Attribute';
  /** Its name in queries (kode sifat). */
  readonly id: AttributeId;
  /** Its Indonesian name (nama). */
  readonly name: Scalars['String']['output'];
  /** Its English name (nama dalam bahasa Inggris). */
  readonly nameInEnglish: Scalars['String']['output'];
  /** What it tells (definisi). */
  readonly definition: Scalars['String']['output'];
  /** The same in English (definisi dalam bahasa Inggris). */
  readonly definitionInEnglish: Scalars['String']['output'];
  /** All values it can have (nilai). */
  readonly values: ReadonlyArray<AttributeValue>;
};

/** A value that an attribute can have (nilai sifat wilayah). */
export type AttributeValue = {
  readonly __typename?: 'AttributeValue';
  /** The value in queries and answers (nilai). */
  readonly value: Scalars['String']['output'];
  /** What it is called in Indonesian (nama). */
  readonly name: Scalars['String']['output'];
  /** What it is called in English (nama dalam bahasa Inggris). */
  readonly nameInEnglish: Scalars['String']['output'];
};

/** The regions of a question, and what is computed over all of them (hasil sinergi). */
export type SynergyConnection = {
  readonly __typename?: 'SynergyConnection';
  /** The rows of the page (baris). */
  readonly nodes: ReadonlyArray<SynergyRow>;
  /** The same with their cursors (baris dan kursor). */
  readonly edges: ReadonlyArray<SynergyEdge>;
  /** Where the page begins and ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Regions that meet the condition, on all pages (jumlah seluruh baris). */
  readonly totalCount: Scalars['Int']['output'];
  /** A figure over all regions that meet the condition (ringkasan). */
  readonly summary: FigureSummary;
  /** How a figure is spread over the regions: bins of equal width from the smallest to the greatest (sebaran). */
  readonly distribution: Distribution;
  /** How two figures go together over the regions that have both (korelasi). */
  readonly correlation: Correlation;
  /** The regions in groups: by the region of a level above in which they lie, or by the values of an attribute; name one of the two (pengelompokan). */
  readonly groups: ReadonlyArray<SynergyGroup>;
  /** A figure over the same regions in several periods, in the order of time (deret waktu). */
  readonly series: ReadonlyArray<SeriesPoint>;
  /** The copies of figures that the answer was computed from, and how fresh they are (kemutakhiran sumber). */
  readonly sources: ReadonlyArray<SourceFreshness>;
};


/** The regions of a question, and what is computed over all of them (hasil sinergi). */
export type SynergyConnectionSummaryArgs = {
  of: MeasureId;
  per: InputMaybe<MeasureId>;
  since: InputMaybe<Scalars['Period']['input']>;
  as?: InputMaybe<ChangeKind>;
  period: InputMaybe<Scalars['Period']['input']>;
};


/** The regions of a question, and what is computed over all of them (hasil sinergi). */
export type SynergyConnectionDistributionArgs = {
  of: MeasureId;
  per: InputMaybe<MeasureId>;
  since: InputMaybe<Scalars['Period']['input']>;
  as?: InputMaybe<ChangeKind>;
  period: InputMaybe<Scalars['Period']['input']>;
  bins?: InputMaybe<Scalars['Int']['input']>;
};


/** The regions of a question, and what is computed over all of them (hasil sinergi). */
export type SynergyConnectionCorrelationArgs = {
  x: FigureInput;
  y: FigureInput;
};


/** The regions of a question, and what is computed over all of them (hasil sinergi). */
export type SynergyConnectionGroupsArgs = {
  level: InputMaybe<RegionLevel>;
  attribute: InputMaybe<AttributeId>;
};


/** The regions of a question, and what is computed over all of them (hasil sinergi). */
export type SynergyConnectionSeriesArgs = {
  of: MeasureId;
  per: InputMaybe<MeasureId>;
  periods: ReadonlyArray<Scalars['Period']['input']>;
};

/** A row with its cursor (baris dan kursor). */
export type SynergyEdge = {
  readonly __typename?: 'SynergyEdge';
  /** Opaque mark of the row; send it as `after` (kursor). */
  readonly cursor: Scalars['String']['output'];
  /** The row (baris). */
  readonly node: SynergyRow;
};

/** A region of the answer with its figures (baris sinergi). */
export type SynergyRow = {
  readonly __typename?: 'SynergyRow';
  /** The region, with everything that the other sources know of it (wilayah). */
  readonly region: Region;
  /** Its place in the order of all rows, from 1; regions with the same figures share a place (peringkat). */
  readonly rank: Scalars['Int']['output'];
  /** A measure of the region, in the unit of the catalogue; null when it is unknown or hidden (nilai). */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** A measure divided by another; null by zero (rasio). */
  readonly ratio: Maybe<Scalars['Float']['output']>;
  /** The change of a measure or ratio since another period (perubahan). */
  readonly change: Maybe<Scalars['Float']['output']>;
  /** An attribute of the region (sifat wilayah). */
  readonly attribute: Maybe<Scalars['String']['output']>;
  /** Why a measure is missing; null when it is there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};


/** A region of the answer with its figures (baris sinergi). */
export type SynergyRowValueArgs = {
  of: MeasureId;
  period: InputMaybe<Scalars['Period']['input']>;
};


/** A region of the answer with its figures (baris sinergi). */
export type SynergyRowRatioArgs = {
  of: MeasureId;
  per: MeasureId;
  period: InputMaybe<Scalars['Period']['input']>;
};


/** A region of the answer with its figures (baris sinergi). */
export type SynergyRowChangeArgs = {
  of: MeasureId;
  per: InputMaybe<MeasureId>;
  since: Scalars['Period']['input'];
  as?: InputMaybe<ChangeKind>;
  period: InputMaybe<Scalars['Period']['input']>;
};


/** A region of the answer with its figures (baris sinergi). */
export type SynergyRowAttributeArgs = {
  id: AttributeId;
  period: InputMaybe<Scalars['Period']['input']>;
};


/** A region of the answer with its figures (baris sinergi). */
export type SynergyRowAbsenceArgs = {
  of: MeasureId;
  period: InputMaybe<Scalars['Period']['input']>;
};

/** A figure over several regions; regions where it is unknown or hidden are only counted (ringkasan angka). */
export type FigureSummary = {
  readonly __typename?: 'FigureSummary';
  /** Unit of the values, such as `RUPIAH`, `RUPIAH/FAMILIES` or `PERCENT` (satuan). */
  readonly unit: Scalars['String']['output'];
  /** Regions that have the figure (jumlah wilayah dengan data). */
  readonly count: Scalars['Int']['output'];
  /** Regions where it is unknown or hidden (jumlah wilayah tanpa data). */
  readonly nulls: Scalars['Int']['output'];
  /** Sum; null for what does not add up: scores, ratios, percentages (jumlah). */
  readonly sum: Maybe<Scalars['Float']['output']>;
  /** Of a ratio: all of the one divided by all of the other, over the regions that have both; null for other figures (rasio keseluruhan). */
  readonly overall: Maybe<Scalars['Float']['output']>;
  /** Mean over the regions, each counted once (rata-rata). */
  readonly mean: Maybe<Scalars['Float']['output']>;
  /** Middle value (median). */
  readonly median: Maybe<Scalars['Float']['output']>;
  /** Standard deviation of the sample (simpangan baku). */
  readonly deviation: Maybe<Scalars['Float']['output']>;
  /** The smallest (terkecil). */
  readonly min: Maybe<Scalars['Float']['output']>;
  /** The greatest (terbesar). */
  readonly max: Maybe<Scalars['Float']['output']>;
  /** Values below which these shares of the regions lie, interpolated, in the order of `at`; null when no region has the figure (kuantil). */
  readonly quantiles: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
};


/** A figure over several regions; regions where it is unknown or hidden are only counted (ringkasan angka). */
export type FigureSummaryQuantilesArgs = {
  at: ReadonlyArray<Scalars['Float']['input']>;
};

/** How a figure is spread over the regions (sebaran). */
export type Distribution = {
  readonly __typename?: 'Distribution';
  /** Unit of the bounds (satuan). */
  readonly unit: Scalars['String']['output'];
  /** The bins in order; one when all regions have the same figure, none when no region has it (kelas). */
  readonly bins: ReadonlyArray<DistributionBin>;
  /** Regions where the figure is unknown or hidden (jumlah wilayah tanpa data). */
  readonly nulls: Scalars['Int']['output'];
};

/** Regions whose figure lies between two bounds (kelas). */
export type DistributionBin = {
  readonly __typename?: 'DistributionBin';
  /** Lower bound, inside the bin (batas bawah). */
  readonly from: Scalars['Float']['output'];
  /** Upper bound, inside the last bin only (batas atas). */
  readonly to: Scalars['Float']['output'];
  /** Regions in the bin (jumlah wilayah). */
  readonly count: Scalars['Int']['output'];
};

/** How two figures go together; not that one is the cause of the other (korelasi). */
export type Correlation = {
  readonly __typename?: 'Correlation';
  /** Regions that have both figures (jumlah wilayah). */
  readonly count: Scalars['Int']['output'];
  /** Of the values, from -1 to 1; null when one of them is the same everywhere (korelasi Pearson). */
  readonly pearson: Maybe<Scalars['Float']['output']>;
  /** Of their ranks, from -1 to 1; a few extreme values change little (korelasi Spearman). */
  readonly spearman: Maybe<Scalars['Float']['output']>;
};

/** Some of the regions of an answer (kelompok). */
export type SynergyGroup = {
  readonly __typename?: 'SynergyGroup';
  /** Region code or value of the attribute; null where it is unknown (kunci kelompok). */
  readonly key: Maybe<Scalars['String']['output']>;
  /** What the attribute's value is called; null in groups by region (nama kelompok). */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The region of the group; null in groups by attribute (wilayah). */
  readonly region: Maybe<Region>;
  /** Regions in the group (jumlah wilayah). */
  readonly count: Scalars['Int']['output'];
  /** A figure over the regions of the group (ringkasan). */
  readonly summary: FigureSummary;
};


/** Some of the regions of an answer (kelompok). */
export type SynergyGroupCountArgs = {
  where: InputMaybe<SynergyFilter>;
};


/** Some of the regions of an answer (kelompok). */
export type SynergyGroupSummaryArgs = {
  of: MeasureId;
  per: InputMaybe<MeasureId>;
  since: InputMaybe<Scalars['Period']['input']>;
  as?: InputMaybe<ChangeKind>;
  period: InputMaybe<Scalars['Period']['input']>;
  where: InputMaybe<SynergyFilter>;
};

/** One period of a time series (titik deret waktu). */
export type SeriesPoint = {
  readonly __typename?: 'SeriesPoint';
  /** The period (periode). */
  readonly period: Scalars['Period']['output'];
  /** The figure over the regions in it (ringkasan). */
  readonly summary: FigureSummary;
  /** What changed when the figure is counted in another way than in the period before, Indonesian and English; null otherwise (perubahan cara hitung). */
  readonly break: Maybe<Scalars['String']['output']>;
};

/** The copy of the figures of one source and period that an answer was computed from (kemutakhiran sumber). */
export type SourceFreshness = {
  readonly __typename?: 'SourceFreshness';
  /** The source (sumber). */
  readonly source: MeasureSource;
  /** The period (periode). */
  readonly period: Scalars['Period']['output'];
  /** Level of the regions (tingkat wilayah). */
  readonly level: RegionLevel;
  /** Whether the copy is up to date (kemutakhiran). */
  readonly freshness: Freshness;
  /** False when nothing has been copied yet: all its figures are unknown (sudah ada data). */
  readonly hasFigures: Scalars['Boolean']['output'];
  /** Grows with every change of the source's data (revisi). */
  readonly revision: Maybe<Scalars['Int']['output']>;
  /** Date of the data as the source states it (tanggal data). */
  readonly asOf: Maybe<Scalars['String']['output']>;
  /** When figures were copied last (waktu penyalinan). */
  readonly loadedAt: Maybe<Scalars['String']['output']>;
  /** When the source said last that the copy is up to date (waktu pemeriksaan). */
  readonly checkedAt: Maybe<Scalars['String']['output']>;
};

/** A measure of one region (nilai ukuran). */
export type MeasureValue = {
  readonly __typename?: 'MeasureValue';
  /** What is counted (ukuran). */
  readonly measure: Measure;
  /** The period of the figure (periode). */
  readonly period: Scalars['Period']['output'];
  /** The value in the measure's unit; null when it is unknown or hidden (nilai). */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** Why the value is missing; null when it is there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
  /** Where it comes from, and how fresh it is (kemutakhiran sumber). */
  readonly source: SourceFreshness;
};

/** The regions of a reconciliation, and how many are in which state (hasil rekonsiliasi). */
export type CombinedReconciliationConnection = {
  readonly __typename?: 'CombinedReconciliationConnection';
  /** The rows of the page (baris). */
  readonly nodes: ReadonlyArray<CombinedReconciliation>;
  /** The same with their cursors (baris dan kursor). */
  readonly edges: ReadonlyArray<CombinedReconciliationEdge>;
  /** Where the page begins and ends (informasi halaman). */
  readonly pageInfo: PageInfo;
  /** Regions that are asked for, on all pages (jumlah seluruh baris). */
  readonly totalCount: Scalars['Int']['output'];
  /** How many regions are in each state within each scope, whatever `status` and `finding` ask for (jumlah per keadaan). */
  readonly byStatus: ReadonlyArray<ReconciliationStateCount>;
  /** In how many regions each rule finds something, whatever `status` and `finding` ask for (jumlah per temuan). */
  readonly byFinding: ReadonlyArray<FindingCount>;
  /** The copies of figures that the answer was computed from, with the dates of their data (kemutakhiran sumber). */
  readonly sources: ReadonlyArray<SourceFreshness>;
  /** The publications, files and inventions that the figures come from (sumber data). */
  readonly publications: ReadonlyArray<DataSource>;
};

/** A row with its cursor (baris dan kursor). */
export type CombinedReconciliationEdge = {
  readonly __typename?: 'CombinedReconciliationEdge';
  /** Opaque mark of the row; send it as `after` (kursor). */
  readonly cursor: Scalars['String']['output'];
  /** The row (baris). */
  readonly node: CombinedReconciliation;
};

/** Regions in a state (jumlah wilayah per keadaan). */
export type ReconciliationStateCount = {
  readonly __typename?: 'ReconciliationStateCount';
  /** What is reconciled (lingkup). */
  readonly scope: ReconciliationScope;
  /** The state (keadaan). */
  readonly status: ReconciliationState;
  /** Regions (jumlah wilayah). */
  readonly count: Scalars['Int']['output'];
};

/** Regions in which a rule finds something (jumlah wilayah per temuan). */
export type FindingCount = {
  readonly __typename?: 'FindingCount';
  /** The rule (aturan). */
  readonly rule: ReconciliationRule;
  /** Regions (jumlah wilayah). */
  readonly count: Scalars['Int']['output'];
};

/** A rule by which something is found in the figures of a region (aturan rekonsiliasi). */
export type ReconciliationRule = {
  readonly __typename?: 'ReconciliationRule';
  /** Its name (jenis temuan). */
  readonly kind: FindingKind;
  /** What it belongs to (lingkup). */
  readonly scope: ReconciliationScope;
  /** What it means when something is found (sifat). */
  readonly nature: FindingNature;
  /** What it finds, in Indonesian (nama). */
  readonly name: Scalars['String']['output'];
  /** The same in English (nama dalam bahasa Inggris). */
  readonly nameInEnglish: Scalars['String']['output'];
  /** From how much on, in percent; exactly so much is not found. Null when only the presence of figures counts (ambang, persen). */
  readonly thresholdPercent: Maybe<Scalars['Int']['output']>;
};

/** A region with what its sources say, set against each other (baris rekonsiliasi gabungan). */
export type CombinedReconciliation = {
  readonly __typename?: 'CombinedReconciliation';
  /** The region, with everything that the other sources know of it (wilayah). */
  readonly region: Region;
  /** Of both together: missing if one is, else partial if one is, else hidden if one is, else complete; what does not apply does not count (keadaan gabungan). */
  readonly status: ReconciliationState;
  /** Aid of PKH (rekon sosial). */
  readonly social: SocialReconciliation;
  /** Village fund (rekon desa). */
  readonly village: VillageReconciliation;
  /** What the rules find, in the order of `reconciliationRules` (temuan). */
  readonly findings: ReadonlyArray<ReconciliationFinding>;
};

/** Money, or why it is not told (nominal). */
export type ReconciledAmount = {
  readonly __typename?: 'ReconciledAmount';
  /** The amount (nominal). */
  readonly amount: Maybe<Scalars['Rupiah']['output']>;
  /** Why it is missing; null when it is there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Families, or why they are not told (jumlah KPM). */
export type ReconciledFamilies = {
  readonly __typename?: 'ReconciledFamilies';
  /** The families (KPM). */
  readonly families: Maybe<Scalars['Int']['output']>;
  /** Why they are missing; null when they are there (keterangan data kosong). */
  readonly absence: Maybe<Absence>;
};

/** Aid of PKH from what is due to what was withdrawn. Differences and percentages are null where a figure is missing or hidden (rekon sosial). */
export type SocialReconciliation = {
  readonly __typename?: 'SocialReconciliation';
  /** How far it is reconciled: the four amounts decide whether it is missing or hidden (keadaan). */
  readonly status: ReconciliationState;
  /** What families are due by the benefit rates (besaran bantuan seharusnya). */
  readonly entitled: ReconciledAmount;
  /** Ordered from the treasury (nominal SP2D). */
  readonly ordered: ReconciledAmount;
  /** Credited to the families' accounts (penyaluran). */
  readonly credited: ReconciledAmount;
  /** Withdrawn by the families (pencairan). */
  readonly withdrawn: ReconciledAmount;
  /** Sent back by the bank (retur). */
  readonly returned: ReconciledAmount;
  /** Active families, the last known (KPM aktif). */
  readonly activeFamilies: ReconciledFamilies;
  /** Families credited in the last payment (KPM tersalur). */
  readonly creditedFamilies: ReconciledFamilies;
  /** Due less ordered; negative where more was ordered (belum di-SP2D). */
  readonly unordered: Maybe<Scalars['Rupiah']['output']>;
  /** Ordered less credited (belum tersalur). */
  readonly uncredited: Maybe<Scalars['Rupiah']['output']>;
  /** Credited less withdrawn (belum dicairkan). */
  readonly unwithdrawn: Maybe<Scalars['Rupiah']['output']>;
  /** Ordered as a percentage of what is due; null by zero (persen SP2D). */
  readonly orderedPercent: Maybe<Scalars['Float']['output']>;
  /** Credited as a percentage of ordered; null by zero (tingkat penyaluran). */
  readonly creditedPercent: Maybe<Scalars['Float']['output']>;
  /** Withdrawn as a percentage of credited; null by zero (tingkat pencairan). */
  readonly withdrawnPercent: Maybe<Scalars['Float']['output']>;
  /** Returned as a percentage of ordered; null by zero (tingkat retur). */
  readonly returnedPercent: Maybe<Scalars['Float']['output']>;
  /** Families credited less active families (selisih KPM). */
  readonly familiesDifference: Maybe<Scalars['Int']['output']>;
};

/** Village fund of the year from what was set to what was spent. Differences and percentages are null where a figure is missing (rekon desa). */
export type VillageReconciliation = {
  readonly __typename?: 'VillageReconciliation';
  /** How far it is reconciled (keadaan). */
  readonly status: ReconciliationState;
  /** The year (tahun anggaran). */
  readonly period: Scalars['Period']['output'];
  /** Set at the start of the year (pagu). */
  readonly ceiling: ReconciledAmount;
  /** Added during the year (tambahan pagu). */
  readonly additional: ReconciledAmount;
  /** Ceiling with what was added, as far as that is known (pagu beserta tambahan). */
  readonly available: ReconciledAmount;
  /** Transferred to the villages (penyaluran). */
  readonly transferred: ReconciledAmount;
  /** Spent by the villages (realisasi). */
  readonly realised: ReconciledAmount;
  /** Part reserved for village cash aid (BLT Desa). */
  readonly cashAid: ReconciledAmount;
  /** Available less transferred (belum tersalur). */
  readonly untransferred: Maybe<Scalars['Rupiah']['output']>;
  /** Transferred less spent (belum direalisasikan). */
  readonly unrealised: Maybe<Scalars['Rupiah']['output']>;
  /** Transferred as a percentage of available; null by zero (tingkat penyaluran). */
  readonly transferredPercent: Maybe<Scalars['Float']['output']>;
  /** Spent as a percentage of available; null by zero (serapan). */
  readonly absorptionPercent: Maybe<Scalars['Float']['output']>;
};

/** Something that a rule finds in the figures of a region (temuan). */
export type ReconciliationFinding = {
  readonly __typename?: 'ReconciliationFinding';
  /** The rule (aturan). */
  readonly rule: ReconciliationRule;
  /** How much money it is about (nominal). */
  readonly amount: Maybe<Scalars['Rupiah']['output']>;
  /** How many families it is about (KPM). */
  readonly families: Maybe<Scalars['Int']['output']>;
  /** How much that is of the figure it is compared with; null by zero (persen). */
  readonly percent: Maybe<Scalars['Float']['output']>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['RegionCode']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
  readonly level: RegionLevel;
  /** A figure of the region from the catalogue of measures (nilai ukuran). */
  readonly measure: MeasureValue;
};


export type RegionMeasureArgs = {
  id: MeasureId;
  period: Scalars['Period']['input'];
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  RegionLevel: RegionLevel;
  AbsenceReason: AbsenceReason;
  Provenance: Provenance;
  DataSource: ResolverTypeWrapper<DataSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Absence: ResolverTypeWrapper<Absence>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MeasureId: MeasureId;
  AttributeId: AttributeId;
  MeasureSource: MeasureSource;
  MeasureUnit: MeasureUnit;
  MeasureBehaviour: MeasureBehaviour;
  ChangeKind: ChangeKind;
  OrderDirection: OrderDirection;
  Freshness: Freshness;
  FigureInput: FigureInput;
  SynergyOrder: SynergyOrder;
  SynergyFilter: SynergyFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReconciliationScope: ReconciliationScope;
  ReconciliationState: ReconciliationState;
  FindingNature: FindingNature;
  FindingKind: FindingKind;
  ReconciliationOrderBy: ReconciliationOrderBy;
  ReconciliationOrder: ReconciliationOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SaveQueryInput: SaveQueryInput;
  DeleteSavedQueryInput: DeleteSavedQueryInput;
  SavedQueryConnection: ResolverTypeWrapper<Omit<SavedQueryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SavedQuery']> }>;
  SavedQuery: ResolverTypeWrapper<SavedQueryRow>;
  Measure: ResolverTypeWrapper<KnownMeasure>;
  MeasureBreak: ResolverTypeWrapper<Break>;
  Attribute: ResolverTypeWrapper<KnownAttribute>;
  AttributeValue: ResolverTypeWrapper<AttributeValue>;
  SynergyConnection: ResolverTypeWrapper<SynergyAnswer>;
  SynergyEdge: ResolverTypeWrapper<Omit<SynergyEdge, 'node'> & { node: ResolversTypes['SynergyRow'] }>;
  SynergyRow: ResolverTypeWrapper<RowAnswer>;
  FigureSummary: ResolverTypeWrapper<SummaryAnswer>;
  Distribution: ResolverTypeWrapper<DistributionAnswer>;
  DistributionBin: ResolverTypeWrapper<DistributionBin>;
  Correlation: ResolverTypeWrapper<CorrelationAnswer>;
  SynergyGroup: ResolverTypeWrapper<GroupAnswer>;
  SeriesPoint: ResolverTypeWrapper<PointAnswer>;
  SourceFreshness: ResolverTypeWrapper<AskedSet>;
  MeasureValue: ResolverTypeWrapper<MeasureValueRow>;
  CombinedReconciliationConnection: ResolverTypeWrapper<ReconciliationAnswer>;
  CombinedReconciliationEdge: ResolverTypeWrapper<Omit<CombinedReconciliationEdge, 'node'> & { node: ResolversTypes['CombinedReconciliation'] }>;
  ReconciliationStateCount: ResolverTypeWrapper<ReconciliationStateCount>;
  FindingCount: ResolverTypeWrapper<Omit<FindingCount, 'rule'> & { rule: ResolversTypes['ReconciliationRule'] }>;
  ReconciliationRule: ResolverTypeWrapper<FindingRule>;
  CombinedReconciliation: ResolverTypeWrapper<ReconciledRow>;
  ReconciledAmount: ResolverTypeWrapper<ReconciledAmount>;
  ReconciledFamilies: ResolverTypeWrapper<ReconciledFamilies>;
  SocialReconciliation: ResolverTypeWrapper<ReconciledRow>;
  VillageReconciliation: ResolverTypeWrapper<ReconciledRow>;
  ReconciliationFinding: ResolverTypeWrapper<Finding>;
  Region: ResolverTypeWrapper<RegionRef>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  RegionCode: Scalars['RegionCode']['output'];
  Period: Scalars['Period']['output'];
  Rupiah: Scalars['Rupiah']['output'];
  DataSource: DataSource;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Absence: Absence;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  FigureInput: FigureInput;
  SynergyOrder: SynergyOrder;
  SynergyFilter: SynergyFilter;
  Float: Scalars['Float']['output'];
  ReconciliationOrder: ReconciliationOrder;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  SaveQueryInput: SaveQueryInput;
  DeleteSavedQueryInput: DeleteSavedQueryInput;
  SavedQueryConnection: Omit<SavedQueryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SavedQuery']> };
  SavedQuery: SavedQueryRow;
  Measure: KnownMeasure;
  MeasureBreak: Break;
  Attribute: KnownAttribute;
  AttributeValue: AttributeValue;
  SynergyConnection: SynergyAnswer;
  SynergyEdge: Omit<SynergyEdge, 'node'> & { node: ResolversParentTypes['SynergyRow'] };
  SynergyRow: RowAnswer;
  FigureSummary: SummaryAnswer;
  Distribution: DistributionAnswer;
  DistributionBin: DistributionBin;
  Correlation: CorrelationAnswer;
  SynergyGroup: GroupAnswer;
  SeriesPoint: PointAnswer;
  SourceFreshness: AskedSet;
  MeasureValue: MeasureValueRow;
  CombinedReconciliationConnection: ReconciliationAnswer;
  CombinedReconciliationEdge: Omit<CombinedReconciliationEdge, 'node'> & { node: ResolversParentTypes['CombinedReconciliation'] };
  ReconciliationStateCount: ReconciliationStateCount;
  FindingCount: Omit<FindingCount, 'rule'> & { rule: ResolversParentTypes['ReconciliationRule'] };
  ReconciliationRule: FindingRule;
  CombinedReconciliation: ReconciledRow;
  ReconciledAmount: ReconciledAmount;
  ReconciledFamilies: ReconciledFamilies;
  SocialReconciliation: ReconciledRow;
  VillageReconciliation: ReconciledRow;
  ReconciliationFinding: Finding;
  Region: RegionRef;
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

export type DataSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  reason?: Resolver<ResolversTypes['AbsenceReason'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  measures: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  attributes: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  synergy: Resolver<ResolversTypes['SynergyConnection'], ParentType, ContextType, RequireFields<QuerySynergyArgs, 'within' | 'level' | 'period' | 'first'>>;
  combinedReconciliation: Resolver<ResolversTypes['CombinedReconciliationConnection'], ParentType, ContextType, RequireFields<QueryCombinedReconciliationArgs, 'within' | 'level' | 'period' | 'scope' | 'first'>>;
  reconciliationRules: Resolver<ReadonlyArray<ResolversTypes['ReconciliationRule']>, ParentType, ContextType>;
  savedQuery: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<QuerySavedQueryArgs, 'id'>>;
  savedQueries: Resolver<Maybe<ResolversTypes['SavedQueryConnection']>, ParentType, ContextType, RequireFields<QuerySavedQueriesArgs, 'mine' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  saveQuery: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<MutationSaveQueryArgs, 'input'>>;
  deleteSavedQuery: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<MutationDeleteSavedQueryArgs, 'input'>>;
};

export type SavedQueryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryConnection'] = ResolversParentTypes['SavedQueryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SavedQuery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SavedQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuery'] = ResolversParentTypes['SavedQuery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  folder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['SavedQuery']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['MeasureId'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definitionInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  behaviour?: Resolver<ResolversTypes['MeasureBehaviour'], ParentType, ContextType>;
  isYearly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAdditive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  smallestLevel?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MeasureSource'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['MeasureBreak']>, ParentType, ContextType>;
};

export type MeasureBreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureBreak'] = ResolversParentTypes['MeasureBreak']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  id?: Resolver<ResolversTypes['AttributeId'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definitionInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SynergyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynergyConnection'] = ResolversParentTypes['SynergyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SynergyRow']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SynergyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['FigureSummary'], ParentType, ContextType, RequireFields<SynergyConnectionSummaryArgs, 'of' | 'as'>>;
  distribution?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType, RequireFields<SynergyConnectionDistributionArgs, 'of' | 'as' | 'bins'>>;
  correlation?: Resolver<ResolversTypes['Correlation'], ParentType, ContextType, RequireFields<SynergyConnectionCorrelationArgs, 'x' | 'y'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['SynergyGroup']>, ParentType, ContextType, Partial<SynergyConnectionGroupsArgs>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType, RequireFields<SynergyConnectionSeriesArgs, 'of' | 'periods'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceFreshness']>, ParentType, ContextType>;
};

export type SynergyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynergyEdge'] = ResolversParentTypes['SynergyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SynergyRow'], ParentType, ContextType>;
};

export type SynergyRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynergyRow'] = ResolversParentTypes['SynergyRow']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<SynergyRowValueArgs, 'of'>>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<SynergyRowRatioArgs, 'of' | 'per'>>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<SynergyRowChangeArgs, 'of' | 'since' | 'as'>>;
  attribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SynergyRowAttributeArgs, 'id'>>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType, RequireFields<SynergyRowAbsenceArgs, 'of'>>;
};

export type FigureSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSummary'] = ResolversParentTypes['FigureSummary']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nulls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  overall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deviation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantiles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType, RequireFields<FigureSummaryQuantilesArgs, 'at'>>;
};

export type DistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bins?: Resolver<ReadonlyArray<ResolversTypes['DistributionBin']>, ParentType, ContextType>;
  nulls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionBin'] = ResolversParentTypes['DistributionBin']> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correlation'] = ResolversParentTypes['Correlation']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pearson?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spearman?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SynergyGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynergyGroup'] = ResolversParentTypes['SynergyGroup']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<SynergyGroupCountArgs>>;
  summary?: Resolver<ResolversTypes['FigureSummary'], ParentType, ContextType, RequireFields<SynergyGroupSummaryArgs, 'of' | 'as'>>;
};

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['FigureSummary'], ParentType, ContextType>;
  break?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceFreshnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFreshness'] = ResolversParentTypes['SourceFreshness']> = {
  source?: Resolver<ResolversTypes['MeasureSource'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  hasFigures?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureValue'] = ResolversParentTypes['MeasureValue']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceFreshness'], ParentType, ContextType>;
};

export type CombinedReconciliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinedReconciliationConnection'] = ResolversParentTypes['CombinedReconciliationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CombinedReconciliation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CombinedReconciliationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationStateCount']>, ParentType, ContextType>;
  byFinding?: Resolver<ReadonlyArray<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceFreshness']>, ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['DataSource']>, ParentType, ContextType>;
};

export type CombinedReconciliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinedReconciliationEdge'] = ResolversParentTypes['CombinedReconciliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CombinedReconciliation'], ParentType, ContextType>;
};

export type ReconciliationStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationStateCount'] = ResolversParentTypes['ReconciliationStateCount']> = {
  scope?: Resolver<ResolversTypes['ReconciliationScope'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReconciliationState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  rule?: Resolver<ResolversTypes['ReconciliationRule'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationRule'] = ResolversParentTypes['ReconciliationRule']> = {
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ReconciliationScope'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['FindingNature'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameInEnglish?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thresholdPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CombinedReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CombinedReconciliation'] = ResolversParentTypes['CombinedReconciliation']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReconciliationState'], ParentType, ContextType>;
  social?: Resolver<ResolversTypes['SocialReconciliation'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['VillageReconciliation'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationFinding']>, ParentType, ContextType>;
};

export type ReconciledAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciledAmount'] = ResolversParentTypes['ReconciledAmount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type ReconciledFamiliesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciledFamilies'] = ResolversParentTypes['ReconciledFamilies']> = {
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type SocialReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialReconciliation'] = ResolversParentTypes['SocialReconciliation']> = {
  status?: Resolver<ResolversTypes['ReconciliationState'], ParentType, ContextType>;
  entitled?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  activeFamilies?: Resolver<ResolversTypes['ReconciledFamilies'], ParentType, ContextType>;
  creditedFamilies?: Resolver<ResolversTypes['ReconciledFamilies'], ParentType, ContextType>;
  unordered?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  uncredited?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  unwithdrawn?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  orderedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  creditedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withdrawnPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returnedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  familiesDifference?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VillageReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageReconciliation'] = ResolversParentTypes['VillageReconciliation']> = {
  status?: Resolver<ResolversTypes['ReconciliationState'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ceiling?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  additional?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  transferred?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  realised?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  cashAid?: Resolver<ResolversTypes['ReconciledAmount'], ParentType, ContextType>;
  untransferred?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  unrealised?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  transferredPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  absorptionPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReconciliationFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationFinding'] = ResolversParentTypes['ReconciliationFinding']> = {
  rule?: Resolver<ResolversTypes['ReconciliationRule'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['MeasureValue'], ParentType, ContextType, RequireFields<RegionMeasureArgs, 'id' | 'period'>>;
};

export type Resolvers<ContextType = Context> = {
  RegionCode?: GraphQLScalarType;
  Period?: GraphQLScalarType;
  Rupiah?: GraphQLScalarType;
  DataSource?: DataSourceResolvers<ContextType>;
  Absence?: AbsenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  SavedQueryConnection?: SavedQueryConnectionResolvers<ContextType>;
  SavedQuery?: SavedQueryResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureBreak?: MeasureBreakResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  SynergyConnection?: SynergyConnectionResolvers<ContextType>;
  SynergyEdge?: SynergyEdgeResolvers<ContextType>;
  SynergyRow?: SynergyRowResolvers<ContextType>;
  FigureSummary?: FigureSummaryResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  DistributionBin?: DistributionBinResolvers<ContextType>;
  Correlation?: CorrelationResolvers<ContextType>;
  SynergyGroup?: SynergyGroupResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  SourceFreshness?: SourceFreshnessResolvers<ContextType>;
  MeasureValue?: MeasureValueResolvers<ContextType>;
  CombinedReconciliationConnection?: CombinedReconciliationConnectionResolvers<ContextType>;
  CombinedReconciliationEdge?: CombinedReconciliationEdgeResolvers<ContextType>;
  ReconciliationStateCount?: ReconciliationStateCountResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  ReconciliationRule?: ReconciliationRuleResolvers<ContextType>;
  CombinedReconciliation?: CombinedReconciliationResolvers<ContextType>;
  ReconciledAmount?: ReconciledAmountResolvers<ContextType>;
  ReconciledFamilies?: ReconciledFamiliesResolvers<ContextType>;
  SocialReconciliation?: SocialReconciliationResolvers<ContextType>;
  VillageReconciliation?: VillageReconciliationResolvers<ContextType>;
  ReconciliationFinding?: ReconciliationFindingResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
};
