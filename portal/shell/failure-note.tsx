import { Failure } from "../client/failure.ts";
import { useTexts } from "../language/context.tsx";
import { SHELL_TEXTS } from "./texts.ts";

interface FailureNoteProps {
  readonly error: unknown;
  /** Asks again. */
  readonly onAgain: () => void;
}

/** Says what went wrong in the gateway's own words, and offers to try again. */
export const FailureNote = ({ error, onAgain }: FailureNoteProps) => {
  const text = useTexts();
  const failure = error instanceof Failure ? error : null;
  return (
    <div className="failure" role="alert">
      <h2>{text(SHELL_TEXTS.failed)}</h2>
      <p>{failure?.code === "UNREACHABLE" ? text(SHELL_TEXTS.unreachable) : failure?.message}</p>
      {failure !== null && failure.requestId !== null && (
        <p className="small">
          {failure.code} · {text(SHELL_TEXTS.request)} {failure.requestId}
        </p>
      )}
      <button type="button" onClick={onAgain}>
        {text(SHELL_TEXTS.again)}
      </button>
    </div>
  );
};
