import { Link } from "react-router";
import { useTexts } from "../../language/context.tsx";
import { addressOf, type ReconciliationChoice } from "./choice.ts";
import { SCOPES } from "../../../presentation/reconciliation-states.ts";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";

/** The three reconciliations, one after the other as offices make them; each is an address. */
export const ScopeTabs = ({ choice }: { readonly choice: ReconciliationChoice }) => {
  const text = useTexts();
  return (
    <nav className="scope-tabs no-print" aria-label={text(TEXTS.scopes)}>
      {SCOPES.map(({ scope, name }) => (
        <Link
          key={scope}
          to={addressOf({ ...choice, scope, status: null, finding: null, order: null })}
          aria-current={scope === choice.scope ? "page" : undefined}
        >
          {text(name)}
        </Link>
      ))}
    </nav>
  );
};
