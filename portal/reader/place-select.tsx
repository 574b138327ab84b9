import type { Texts } from "../../presentation/language.ts";
import { useTexts } from "../language/context.tsx";
import { READER_TEXTS } from "./texts.ts";
import { usePlacesBelow } from "./use-places.ts";

interface PlaceSelectProps {
  readonly label: Texts;
  /** The region they lie in; empty while it is not chosen. */
  readonly within: string;
  readonly level: "PROVINCE" | "REGENCY";
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** Chooses one of the regions of a level. */
export const PlaceSelect = ({ label, within, level, value, onChange }: PlaceSelectProps) => {
  const text = useTexts();
  const places = usePlacesBelow(within, level);
  return (
    <label>
      {text(label)}
      <select value={value} disabled={places.length === 0} onChange={({ target }) => onChange(target.value)}>
        <option value="">{text(READER_TEXTS.choose)}</option>
        {places.map(({ code, name }) => (
          <option key={code} value={code}>
            {name} ({code})
          </option>
        ))}
      </select>
    </label>
  );
};
