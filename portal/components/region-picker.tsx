import { type KeyboardEvent, useDeferredValue, useId, useState } from "react";
import type { RegionLink } from "../../presentation/report-document.ts";
import { useTexts } from "../language/context.tsx";
import { LEVEL_NAMES } from "../../presentation/levels.ts";
import "./region-picker.css";
import { codeOf, searchedName } from "./sought-region.ts";
import { COMPONENT_TEXTS } from "./texts.ts";
import { useRegionSearch } from "./use-region-search.ts";

interface RegionPickerProps {
  /** What the region is picked for. */
  readonly label: string;
  /** Name of the region that is picked now. */
  readonly value?: string;
  readonly onPick: (region: RegionLink) => void;
}

/** Finds a region by its name or code, by keyboard or mouse. */
export const RegionPicker = ({ label, value = "", onPick }: RegionPickerProps) => {
  const text = useTexts();
  const id = useId();
  /** What is typed; null while nobody types, when the picked region shows. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const sought = useDeferredValue(typed ?? "");
  const { data: regions = [], isFetching, isError } = useRegionSearch(sought);

  const isOpen = typed !== null && (codeOf(typed) !== null || searchedName(typed).length > 1);
  const pick = (region: RegionLink | undefined): void => {
    if (region === undefined) return;
    setTyped(null);
    onPick({ code: region.code, name: region.name, level: region.level });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive(Math.min(active + 1, regions.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => pick(regions[active]),
    Escape: () => setTyped(null),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = isOpen ? keys[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const state = isError
    ? COMPONENT_TEXTS.searchFailed
    : isFetching
      ? COMPONENT_TEXTS.searching
      : COMPONENT_TEXTS.noRegion;

  return (
    <div className="field region-picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && regions[active] !== undefined ? `${id}-${active}` : undefined}
        placeholder={text(COMPONENT_TEXTS.regionHint)}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a datalist cannot show two lines, nor be styled */}
      <div className="region-list" id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen}>
        {regions.map((region, index) => (
          // A press must not take the focus from the field, which would close the list before the click.
          <div
            key={region.code}
            id={`${id}-${index}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as its list
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(index)}
            onClick={() => pick(region)}
            onKeyDown={onKeyDown}
          >
            <span>
              {region.name} <span className="small">{region.code}</span>
            </span>
            <span className="small">
              {text(LEVEL_NAMES[region.level])}
              {region.places !== "" && `, ${region.places}`}
            </span>
          </div>
        ))}
      </div>
      <output className={isOpen && regions.length === 0 ? "region-state small" : "unseen"}>
        {isOpen && (regions.length > 0 ? `${regions.length} ${text(COMPONENT_TEXTS.regionsFound)}` : text(state))}
      </output>
    </div>
  );
};
