// Generated from schema/social-welfare.graphql by `npm run generate`. Do not edit.
/* eslint-disable */
import type { RegionCode } from '../../platform/region-code.ts';
import type { Period } from '../../platform/period.ts';
import type { Rupiah } from '../../platform/rupiah.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionRef } from '../../platform/serve-subgraph/region.ts';
import type { WelfareRow, BenefitRatesRow, CostShareRow, GraduationRow, TargetRow, RecertificationRow, ComplaintRow, CoordinationRow } from './rows.ts';
import type { PublishedFigureRow } from '../../platform/regions/repository.ts';
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
  | 'NOT_AVAILABLE';

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

export type PublishedFigure = {
  readonly __typename?: 'PublishedFigure';
  readonly metric: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  readonly source: DataSource;
};

/** Aid programme of the social ministry (program bantuan sosial). */
export type AidProgramme =
  /** Conditional cash transfer to poor families (Program Keluarga Harapan, PKH). */
  | 'PKH'
  /** Food aid (Bantuan Pangan Non-Tunai, Sembako). */
  | 'SEMBAKO';

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
};


export type QueryBenefitRatesArgs = {
  year: Scalars['Int']['input'];
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
  readonly members: Scalars['Int']['output'];
};

/** Families with a status (jumlah KPM per status). */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** The status (status). */
  readonly status: ParticipationStatus;
  /** Number of families (jumlah KPM). */
  readonly families: Scalars['Int']['output'];
};

/** Families that entered in a year (jumlah KPM per kohor). */
export type CohortCount = {
  readonly __typename?: 'CohortCount';
  /** Year of entry (kohor). */
  readonly cohort: Scalars['Int']['output'];
  /** Number of families (jumlah KPM). */
  readonly families: Scalars['Int']['output'];
};

/** Families that also receive another aid (penerima program komplementer). */
export type ComplementaryCount = {
  readonly __typename?: 'ComplementaryCount';
  /** The other aid (program). */
  readonly programme: AidProgramme;
  /** Number of families (jumlah KPM). */
  readonly families: Scalars['Int']['output'];
};

/** Result of checking the conditions (hasil verifikasi komitmen). */
export type CommitmentSummary = {
  readonly __typename?: 'CommitmentSummary';
  /** Members checked (anggota diverifikasi). */
  readonly checked: Scalars['Int']['output'];
  /** Members that met their conditions (memenuhi komitmen). */
  readonly met: Scalars['Int']['output'];
  /** Met as a percentage of checked (tingkat pemenuhan, persen). */
  readonly rate: Maybe<Scalars['Float']['output']>;
};

/** Family development sessions held (pertemuan P2K2). */
export type SessionSummary = {
  readonly __typename?: 'SessionSummary';
  /** Sessions held (pertemuan). */
  readonly held: Scalars['Int']['output'];
  /** Attendances that were due (terdaftar). */
  readonly registered: Scalars['Int']['output'];
  /** Attendances that took place (hadir). */
  readonly attended: Scalars['Int']['output'];
  /** Attended as a percentage of registered (tingkat kehadiran, persen). */
  readonly rate: Maybe<Scalars['Float']['output']>;
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
  | 'INDEPENDENT';

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
  readonly families: Scalars['Int']['output'];
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
  readonly complaints: Scalars['Int']['output'];
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
  Provenance: Provenance;
  AbsenceReason: AbsenceReason;
  Absence: ResolverTypeWrapper<Absence>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DataSource: ResolverTypeWrapper<DataSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PublishedFigure: ResolverTypeWrapper<PublishedFigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AidProgramme: AidProgramme;
  PkhComponent: PkhComponent;
  ParticipationStatus: ParticipationStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  RegionCode: Scalars['RegionCode']['output'];
  Period: Scalars['Period']['output'];
  Rupiah: Scalars['Rupiah']['output'];
  Absence: Absence;
  String: Scalars['String']['output'];
  DataSource: DataSource;
  ID: Scalars['ID']['output'];
  PublishedFigure: PublishedFigureRow;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
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
  Boolean: Scalars['Boolean']['output'];
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

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  benefitRates: Resolver<Maybe<ResolversTypes['BenefitRates']>, ParentType, ContextType, RequireFields<QueryBenefitRatesArgs, 'year'>>;
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
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<ResolversTypes['ParticipationStatus'], ParentType, ContextType>;
  families?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortCount'] = ResolversParentTypes['CohortCount']> = {
  cohort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  families?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplementaryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplementaryCount'] = ResolversParentTypes['ComplementaryCount']> = {
  programme?: Resolver<ResolversTypes['AidProgramme'], ParentType, ContextType>;
  families?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentSummary'] = ResolversParentTypes['CommitmentSummary']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SessionSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionSummary'] = ResolversParentTypes['SessionSummary']> = {
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CostShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostShare'] = ResolversParentTypes['CostShare']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appealPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
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
  families?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  RegionCode?: GraphQLScalarType;
  Period?: GraphQLScalarType;
  Rupiah?: GraphQLScalarType;
  Absence?: AbsenceResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
};
