import { useState } from "react";
import { useTexts } from "../language/context.tsx";
import { joinPeriod, PERIOD_PARTS, partName, splitPeriod, yearsUntil } from "./period-parts.ts";
import "./period-picker.css";
import { COMPONENT_TEXTS } from "./texts.ts";

interface PeriodPickerProps {
  /** What the period is picked for. */
  readonly label: string;
  readonly value: string;
  readonly onPick: (period: string) => void;
  /** Set where figures are of whole years only. */
  readonly isYearOnly?: boolean;
}

/** Picks a year and, where figures have them, a part of it. */
export const PeriodPicker = ({ label, value, onPick, isYearOnly = false }: PeriodPickerProps) => {
  const text = useTexts();
  // What was picked shows at once: the address, and with it `value`, follows when the page is ready to change.
  const [last, setLast] = useState({ value, picked: value });
  const { year, part } = splitPeriod(last.value === value ? last.picked : value);
  const pick = (picked: string): void => {
    setLast({ value, picked });
    onPick(picked);
  };
  const [thisYear] = useState(() => new Date().getFullYear());
  const years = yearsUntil(thisYear, year);
  return (
    <fieldset className="field period-picker">
      <legend>{label}</legend>
      <div>
        <select
          aria-label={text(COMPONENT_TEXTS.year)}
          value={year}
          onChange={({ target }) => pick(joinPeriod(target.value, isYearOnly ? "" : part))}
        >
          {year === "" && <option value="">…</option>}
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        {!isYearOnly && (
          <select
            aria-label={text(COMPONENT_TEXTS.part)}
            value={part}
            onChange={({ target }) => pick(joinPeriod(year, target.value))}
          >
            <option value="">{text(COMPONENT_TEXTS.wholeYear)}</option>
            {PERIOD_PARTS.map((each) => (
              <option key={each} value={each}>
                {text(partName(each))}
              </option>
            ))}
          </select>
        )}
      </div>
    </fieldset>
  );
};
