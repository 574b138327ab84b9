import { useId, useState } from "react";
import { PURPOSE_FORM, usePurpose } from "../client/purpose.ts";
import { useStatePurpose } from "../client/session.ts";
import { useTexts } from "../language/context.tsx";
import { READER_TEXTS } from "./texts.ts";

/** States why identities are asked for, or withdraws it. */
export const PurposeField = () => {
  const text = useTexts();
  const stated = usePurpose();
  const state = useStatePurpose();
  const [typed, setTyped] = useState("");
  const hint = useId();
  if (stated !== null)
    return (
      <div className="purpose">
        <p>
          {text(READER_TEXTS.purposeStated)} <strong>{stated}</strong>
        </p>
        <button type="button" onClick={() => state(null)}>
          {text(READER_TEXTS.withdraw)}
        </button>
      </div>
    );
  return (
    <form
      className="purpose"
      onSubmit={(event) => {
        event.preventDefault();
        state(typed.trim());
      }}
    >
      <label>
        {text(READER_TEXTS.purpose)}
        <input
          required
          pattern={PURPOSE_FORM}
          maxLength={200}
          value={typed}
          aria-describedby={hint}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p className="small" id={hint}>
        {text(READER_TEXTS.purposeHint)}
      </p>
      <button type="submit">{text(READER_TEXTS.statePurpose)}</button>
    </form>
  );
};
