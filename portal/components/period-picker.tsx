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
  const { year, part } = splitPeriod(value);
  const [thisYear] = useState(() => new Date().getFullYear());
  const years = yearsUntil(thisYear, year);
  return (
    <fieldset className="field period-picker">
      <legend>{label}</legend>
      <div>
        <select
          aria-label={text(COMPONENT_TEXTS.year)}
          value={year}
          onChange={({ target }) => onPick(joinPeriod(target.value, isYearOnly ? "" : part))}
        >
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        {!isYearOnly && (
          <select
            aria-label={text(COMPONENT_TEXTS.part)}
            value={part}
            onChange={({ target }) => onPick(joinPeriod(year, target.value))}
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
