import { dateName } from "../../../../presentation/dates.ts";
import type { Language } from "../../../../presentation/language.ts";
import type { DataColumn } from "../../../components/data-table.tsx";
import { SyntheticMark } from "../../../components/figure.tsx";
import { PROVENANCE_NAMES } from "../provenance-names.ts";
import { DATA_TEXTS } from "../texts.ts";
import type { ListedSource } from "./merge-sources.ts";
import { Quoted } from "./quoted.tsx";

/** What a licence is called; identifiers of SPDX stay as they are. */
export const licenceName = (licence: string | null, language: Language): string => {
  if (licence === null) return DATA_TEXTS.notStated[language];
  if (licence === "FACTS") return DATA_TEXTS.licenceFacts[language];
  return licence === "NONE-CLAIMED" ? DATA_TEXTS.licenceNone[language] : licence;
};

const titleCell = ({ source }: ListedSource) => (
  <span id={source.id} className="source-title">
    {source.title} <span className="small">{source.reference}</span>
  </span>
);

const provenanceCell = ({ source }: ListedSource, language: Language) =>
  source.provenance === "SYNTHETIC" ? <SyntheticMark /> : PROVENANCE_NAMES[source.provenance][language];

const quotedCell = (listed: ListedSource) => <Quoted listed={listed} />;

/** The columns of the table of sources. */
export const sourceColumns = (language: Language): readonly DataColumn<ListedSource>[] => [
  { id: "title", label: DATA_TEXTS.title[language], sortBy: ({ source }) => source.title, cell: titleCell },
  {
    id: "publisher",
    label: DATA_TEXTS.publisher[language],
    sortBy: ({ source }) => source.publisher,
    cell: ({ source }) => source.publisher,
  },
  {
    id: "date",
    label: DATA_TEXTS.date[language],
    sortBy: ({ source }) => source.asOf,
    cell: ({ source }) => dateName(source.asOf, language),
  },
  {
    id: "licence",
    label: DATA_TEXTS.licence[language],
    sortBy: ({ licence }) => licenceName(licence, language),
    cell: ({ licence }) => licenceName(licence, language),
  },
  {
    id: "provenance",
    label: DATA_TEXTS.provenance[language],
    sortBy: ({ source }) => source.provenance,
    cell: (listed) => provenanceCell(listed, language),
  },
  { id: "quoted", label: DATA_TEXTS.quoted[language], sortBy: ({ figures }) => figures, cell: quotedCell },
];
