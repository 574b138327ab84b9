import { useTexts } from "../../../language/context.tsx";
import type { RunProblem } from "../run.ts";
import { QUERY_TEXTS } from "../texts.ts";

const MOST_SHOWN = 5;

/** What the gateway says is wrong, in its own words, with the place in the answer. */
export const Problems = ({ problems }: { readonly problems: readonly RunProblem[] }) => {
  const text = useTexts();
  const requestId = problems.find(({ extensions }) => extensions?.requestId !== undefined)?.extensions?.requestId;
  return (
    <div className="problems" role="alert">
      <p className="problems-title">{text(QUERY_TEXTS.problems)}</p>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ message, path, extensions }) => (
          <li key={`${path?.join(".")} ${message}`}>
            {message}{" "}
            <span className="small">
              {extensions?.code}
              {path !== undefined && path.length > 0 && ` ${text(QUERY_TEXTS.at)} ${path.join(".")}`}
            </span>
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p className="small">+ {problems.length - MOST_SHOWN}</p>}
      {requestId !== undefined && (
        <p className="small">
          {text(QUERY_TEXTS.request)} {requestId}
        </p>
      )}
    </div>
  );
};
