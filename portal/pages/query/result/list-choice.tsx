import { number } from "../../../../presentation/numbers.ts";
import type { ResultList } from "../../../../presentation/result-lists.ts";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import { QUERY_TEXTS } from "../texts.ts";

interface ListChoiceProps {
  readonly lists: readonly ResultList[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which list of the answer is shown; nothing to choose from is not offered. */
export const ListChoice = ({ lists, chosen, onChoose }: ListChoiceProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  if (lists.length < 2) return null;
  return (
    <label>
      {text(QUERY_TEXTS.list)}{" "}
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {lists.map(({ id, rows }) => (
          <option key={id} value={id}>
            {id === "" ? text(QUERY_TEXTS.wholeAnswer) : `${id} (${number(rows, language)})`}
          </option>
        ))}
      </select>
    </label>
  );
};
