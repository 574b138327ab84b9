import { type ReactNode, useId } from "react";
import { useTexts } from "../../language/context.tsx";
import { COORDINATION_TEXTS } from "./texts.ts";

/** What an input needs to be told apart and described. */
export interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly "aria-invalid": boolean | undefined;
  readonly "aria-describedby": string | undefined;
}

interface FormFieldProps {
  readonly name: string;
  readonly label: string;
  readonly isOptional?: boolean;
  /** What is wrong with what stands there. */
  readonly problem?: string | undefined;
  readonly children: (field: FieldProps) => ReactNode;
}

/** A field of a form with its label, and what is wrong with it. */
export const FormField = ({ name, label, isOptional = false, problem, children }: FormFieldProps) => {
  const text = useTexts();
  const id = useId();
  const problemId = `${id}-problem`;
  return (
    <div className="field form-field">
      <label htmlFor={id}>
        {label}
        {isOptional && <> ({text(COORDINATION_TEXTS.optional)})</>}
      </label>
      {children({
        id,
        name,
        required: !isOptional,
        "aria-invalid": problem === undefined ? undefined : true,
        "aria-describedby": problem === undefined ? undefined : problemId,
      })}
      {problem !== undefined && (
        <p id={problemId} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
};
