import type { Period } from "../../../platform/period.ts";
import type { AttributeTerm, Condition } from "./condition.ts";
import type { Figure, Term } from "./figure.ts";
import { checkLimit } from "./limits.ts";

/** A source and period whose figures a question needs. */
export interface NeededSet {
  readonly source: string;
  readonly period: Period;
}

/** Gathers what a question needs, each once. */
export interface NeededSets {
  addTerm(term: Term): void;
  addFigure(figure: Figure): void;
  addAttribute(term: AttributeTerm): void;
  addCondition(condition: Condition): void;
  /** @throws AppError QUESTION_TOO_LARGE */
  list(): readonly NeededSet[];
}

export const createNeededSets = (): NeededSets => {
  const needed = new Map<string, NeededSet>();
  const add = (source: string | null, period: Period): void => {
    if (source !== null) needed.set(`${source} ${period}`, { source, period });
  };
  const addTerm = ({ measure, period }: Term): void => add(measure.source, period);
  const addAttribute = ({ attribute, period }: AttributeTerm): void => add(attribute.source, period);
  const addFigure = ({ now, before }: Figure): void => {
    for (const term of [now.of, now.per, before?.of, before?.per]) if (term != null) addTerm(term);
  };
  const addCondition = (condition: Condition): void => {
    switch (condition.kind) {
      case "all":
      case "any":
        return condition.parts.forEach(addCondition);
      case "not":
        return addCondition(condition.part);
      case "oneOf":
        return addAttribute(condition.term);
      case "isNull":
        return "attribute" in condition.of ? addAttribute(condition.of) : addFigure(condition.of);
      default:
        return addFigure(condition.figure);
    }
  };
  return {
    addTerm,
    addFigure,
    addAttribute,
    addCondition,
    list: () => {
      checkLimit("sets", needed.size);
      return [...needed.values()];
    },
  };
};
