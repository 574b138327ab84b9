import { useTexts } from "../../language/context.tsx";
import { type State, STATE_LOOKS } from "../../../presentation/reconciliation-states.ts";

/** A state: a sign, its name, and what it means for who points at it. */
export const StateMark = ({ state }: { readonly state: State }) => {
  const text = useTexts();
  const { sign, name, why } = STATE_LOOKS[state];
  return (
    <span className={`state state-${state.toLowerCase()}`} title={text(why)}>
      <span className="state-sign" aria-hidden="true">
        {sign}
      </span>
      {text(name)}
    </span>
  );
};
