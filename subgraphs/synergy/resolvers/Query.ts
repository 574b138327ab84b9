import { fetchAhead } from "../../../platform/serve-subgraph/fetch-ahead.ts";
import { searchMeasures } from "../measure-search.ts";
import { askedFields } from "../questions/asked-fields.ts";
import { createVocabulary } from "../questions/vocabulary.ts";
import { RULES } from "../reconciliation/rules.ts";
import { regionQuestions } from "../region-questions.ts";
import { sourceName } from "../source-name.ts";
import type { QueryResolvers } from "../types.generated.ts";

export const Query: QueryResolvers = {
  measures: async (_, { search, source, unit }, { figures }) => {
    const { measures } = createVocabulary(await figures.catalogue());
    const among = measures.filter(
      (measure) => (source == null || sourceName(measure.source) === source) && (unit == null || measure.unit === unit),
    );
    return search == null ? among : searchMeasures(among, search);
  },

  attributes: async (_, __, { figures }) => createVocabulary(await figures.catalogue()).attributes,

  synergy: async (_, args, context, info) => {
    const answer = await context.askSynergy(args, askedFields(info));
    await fetchAhead(regionQuestions, answer.page?.nodes.map(({ region }) => region) ?? [], info, context);
    return answer;
  },

  combinedReconciliation: async (_, args, context, info) => {
    const answer = await context.reconcile(args, askedFields(info));
    await fetchAhead(regionQuestions, answer.page?.nodes.map(({ region }) => region) ?? [], info, context);
    return answer;
  },

  reconciliationRules: () => RULES,

  savedQuery: (_, { id, version }, { savedQueries }) => savedQueries.find(id, version ?? null),

  savedQueries: (_, { mine, search, folder, ...page }, { savedQueries }) =>
    savedQueries.list({ mine, search: search?.trim() || null, folder: folder ?? null }, page),
};
