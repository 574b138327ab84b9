import { useState } from "react";
import { useTexts } from "../../language/context.tsx";
import { FormField } from "./field.tsx";
import { COORDINATION_TEXTS, FIELD_NAMES } from "./texts.ts";
import type { Action } from "./use-actions.ts";
import type { Input } from "./use-writing.ts";
import { WrittenForm } from "./written-form.tsx";

interface UpdateFormProps {
  readonly action: Action;
  /** What to begin with as the day on which it was done. */
  readonly doneOn: string | null;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

const FIELDS = ["doneOn", "dueOn", "responsible", "note"] as const;

const changedFrom = (began: Action, values: Readonly<Record<string, string | null>>): Input =>
  Object.fromEntries(
    FIELDS.map((field) => [field, values[field] ?? null] as const).filter(([field, value]) => value !== began[field]),
  );

/** Says how far an action is. */
export const UpdateForm = ({ action, doneOn, onWritten, onCancel }: UpdateFormProps) => {
  const text = useTexts();
  const { id, version } = action;
  // What the reader has seen and left alone is not sent: somebody else may have changed it meanwhile.
  const [began] = useState(action);
  const { dueOn, responsible, note } = began;
  return (
    <WrittenForm
      act="UPDATE"
      label={`${text(COORDINATION_TEXTS.change)}: ${action.action}`}
      inputOf={(values) => ({ ...changedFrom(began, values), id, version })}
      fields={FIELDS}
      isOpened
      onWritten={onWritten}
      onCancel={onCancel}
    >
      {(problemIn) => (
        <>
          <div className="form-days">
            <FormField name="doneOn" label={text(FIELD_NAMES.doneOn)} isOptional problem={problemIn("doneOn")}>
              {(field) => <input {...field} type="date" defaultValue={doneOn ?? ""} />}
            </FormField>
            <FormField name="dueOn" label={text(FIELD_NAMES.dueOn)} isOptional problem={problemIn("dueOn")}>
              {(field) => <input {...field} type="date" defaultValue={dueOn ?? ""} />}
            </FormField>
          </div>
          <FormField
            name="responsible"
            label={text(FIELD_NAMES.responsible)}
            isOptional
            problem={problemIn("responsible")}
          >
            {(field) => <input {...field} type="text" defaultValue={responsible ?? ""} />}
          </FormField>
          <FormField name="note" label={text(FIELD_NAMES.note)} isOptional problem={problemIn("note")}>
            {(field) => <textarea {...field} rows={2} defaultValue={note ?? ""} />}
          </FormField>
        </>
      )}
    </WrittenForm>
  );
};
