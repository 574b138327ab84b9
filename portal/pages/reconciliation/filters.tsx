import { Link, useNavigate } from "react-router";
import { number } from "../../../presentation/numbers.ts";
import { useLanguage, useTexts } from "../../language/context.tsx";
import type { ReconciliationPage } from "./answer.ts";
import { addressOf, type ReconciliationChoice } from "./choice.ts";
import { ruleName } from "../../../presentation/findings.ts";
import { StateMark } from "./state-mark.tsx";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";

interface FiltersProps {
  readonly choice: ReconciliationChoice;
  readonly answer: ReconciliationPage["combinedReconciliation"];
}

/** How many regions are in which state, and in how many something is found; a click shows these regions alone. */
export const Filters = ({ choice, answer: { byStatus, byFinding } }: FiltersProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { scope, status, finding } = choice;
  const states = byStatus.filter((each) => each.scope === scope);
  const all = states.reduce((sum, { count }) => sum + count, 0);
  const findings = byFinding.filter(
    ({ rule, count }) => (scope === "COMBINED" || rule.scope === scope) && (count > 0 || rule.kind === finding),
  );
  return (
    <div className="reconciliation-filters">
      <ul className="state-counts" aria-label={text(TEXTS.states)}>
        <li>
          <Link to={addressOf({ ...choice, status: null })} aria-current={status === null ? "true" : undefined}>
            <strong>{number(all, language)}</strong> {text(TEXTS.all)}
          </Link>
        </li>
        {states.map(({ status: state, count }) => (
          <li key={state}>
            <Link to={addressOf({ ...choice, status: state })} aria-current={state === status ? "true" : undefined}>
              <strong>{number(count, language)}</strong> <StateMark state={state} />
            </Link>
          </li>
        ))}
      </ul>
      <label className="field no-print">
        <span className="field-label">{text(TEXTS.finding)}</span>
        <select
          value={finding ?? ""}
          onChange={({ target }) => void navigate(addressOf({ ...choice, finding: target.value || null }))}
        >
          <option value="">{text(TEXTS.anyFinding)}</option>
          {findings.map(({ rule, count }) => (
            <option key={rule.kind} value={rule.kind}>
              {ruleName(rule, language)} ({number(count, language)})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};
