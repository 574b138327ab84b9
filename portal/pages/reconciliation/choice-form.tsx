import { useNavigate } from "react-router";
import { LEVEL_NAMES, type RegionLevel } from "../../../presentation/levels.ts";
import { PeriodPicker } from "../../components/period-picker.tsx";
import { RegionPicker } from "../../components/region-picker.tsx";
import { useTexts } from "../../language/context.tsx";
import { addressOf, levelBelow, levelsOf, type ReconciliationChoice } from "./choice.ts";
import { RECONCILIATION_TEXTS as TEXTS } from "./texts.ts";

interface ChoiceFormProps {
  readonly choice: ReconciliationChoice;
  /** Of the region; its code until it is known. */
  readonly name: string;
}

/** Where the reader chooses region, level and period; each choice is an address of its own. */
export const ChoiceForm = ({ choice, name }: ChoiceFormProps) => {
  const text = useTexts();
  const navigate = useNavigate();
  const show = (change: Partial<ReconciliationChoice>): void => {
    void navigate(addressOf({ ...choice, listed: null, ...change }));
  };
  return (
    <div className="reconciliation-choice no-print">
      <RegionPicker
        label={text(TEXTS.region)}
        value={name}
        onPick={({ code }) => show({ within: code, level: levelBelow(code) })}
      />
      <label className="field">
        <span className="field-label">{text(TEXTS.level)}</span>
        <select value={choice.level} onChange={({ target }) => show({ level: target.value as RegionLevel })}>
          {levelsOf(choice.within).map((level) => (
            <option key={level} value={level}>
              {text(LEVEL_NAMES[level])}
            </option>
          ))}
        </select>
      </label>
      <PeriodPicker label={text(TEXTS.period)} value={choice.period} onPick={(period) => show({ period })} />
    </div>
  );
};
