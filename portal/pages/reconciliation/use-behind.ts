import { useQuery } from "@tanstack/react-query";
import { askGraph } from "../../client/ask-graph.ts";

export interface PaymentOrder {
  readonly number: string;
  readonly period: string;
  readonly bank: { readonly name: string };
  readonly orderedFamilies: number | null;
  readonly orderedAmount: number | null;
  readonly dates: readonly { readonly stage: string; readonly on: string }[];
  readonly absence: { readonly reason: "NOT_APPLICABLE" | "NOT_AVAILABLE" | "SUPPRESSED" } | null;
}

export interface Transfer {
  readonly ref: string;
  readonly village: { readonly code: string; readonly name: string };
  readonly period: string;
  readonly amount: number;
  readonly bank: { readonly name: string };
  readonly creditedOn: string | null;
  readonly return: { readonly reason: string } | null;
}

interface Listed<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const FIRST = 50;

/** Payment orders of a regency, when the reader may see them. */
export const usePaymentOrders = (regency: string, period: string, isAllowed: boolean) =>
  useQuery({
    queryKey: ["payment orders", regency, period],
    enabled: isAllowed,
    queryFn: async ({ signal }) => {
      const query = `query DaftarSp2d($within: RegionCode!, $period: Period!) {
        paymentOrders(within: $within, period: $period, programme: PKH, first: ${FIRST}) {
          nodes { number period bank { name } orderedFamilies orderedAmount dates { stage on } absence { reason } }
          pageInfo { hasNextPage }
        }
      }`;
      const given = { within: regency, period };
      return (await askGraph<{ paymentOrders: Listed<PaymentOrder> }>(query, given, { signal })).paymentOrders;
    },
  });

/** Payments to families of a region that got so far and no further, when the reader may see them. */
export const useTransfers = (within: string, period: string, stage: string, isAllowed: boolean) =>
  useQuery({
    queryKey: ["transfers", within, period, stage],
    enabled: isAllowed,
    queryFn: async ({ signal }) => {
      const query = `query DaftarPenyaluran($within: RegionCode!, $period: Period!, $stage: DisbursementStage) {
        transfers(within: $within, period: $period, programme: PKH, stage: $stage, first: ${FIRST}) {
          nodes { ref village { code name } period amount bank { name } creditedOn return { reason } }
          pageInfo { hasNextPage }
        }
      }`;
      const given = { within, period, stage };
      return (await askGraph<{ transfers: Listed<Transfer> }>(query, given, { signal })).transfers;
    },
  });

export interface FundRegion {
  readonly name: string;
  readonly villageFund: {
    readonly stages: readonly { readonly stage: number; readonly transferred: number }[] | null;
  } | null;
}

/** The name of a region, and its village fund by stage. */
export const useFundStages = (code: string, year: number) =>
  useQuery({
    queryKey: ["fund stages", code, year],
    queryFn: async ({ signal }) => {
      const query = `query TahapDanaDesa($code: RegionCode!, $year: Int!) {
        region(code: $code) { name villageFund(year: $year) { stages { stage transferred } } }
      }`;
      return (await askGraph<{ region: FundRegion | null }>(query, { code, year }, { signal })).region;
    },
  });
