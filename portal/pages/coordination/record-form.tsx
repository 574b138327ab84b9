import type { RegionLink } from "../../../presentation/report-document.ts";
import { useTexts } from "../../language/context.tsx";
import { FormField } from "./field.tsx";
import { COORDINATION_TEXTS, FIELD_NAMES } from "./texts.ts";
import { WrittenForm } from "./written-form.tsx";

interface RecordFormProps {
  /** The regencies to choose from; the only one is chosen. */
  readonly regencies: readonly Pick<RegionLink, "code" | "name">[];
  /** What another page suggests to write down. */
  readonly suggested: string;
  /** Whether somebody has just opened it. */
  readonly isOpened: boolean;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

const MOST_CHARACTERS = { action: 500, responsible: 200, note: 1_000 } as const;

const FIELDS = ["region", "action", "responsible", "agreedOn", "dueOn", "note"];

/** Writes a new action down. */
export const RecordForm = ({ regencies, suggested, isOpened, onWritten, onCancel }: RecordFormProps) => {
  const text = useTexts();
  const [only] = regencies.length === 1 ? regencies : [];
  return (
    <WrittenForm
      act="RECORD"
      label={text(COORDINATION_TEXTS.record)}
      inputOf={(values) => values}
      fields={FIELDS}
      isOpened={isOpened}
      onWritten={onWritten}
      onCancel={onCancel}
    >
      {(problemIn) => (
        <>
          <p className="small">{text(COORDINATION_TEXTS.recordHow)}</p>
          <FormField name="region" label={text(FIELD_NAMES.region)} problem={problemIn("region")}>
            {(field) => (
              <select {...field} defaultValue={only?.code ?? ""}>
                {only === undefined && <option value="">{text(COORDINATION_TEXTS.pickRegency)}</option>}
                {regencies.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name} ({code})
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <FormField name="action" label={text(FIELD_NAMES.action)} problem={problemIn("action")}>
            {(field) => <textarea {...field} rows={3} maxLength={MOST_CHARACTERS.action} defaultValue={suggested} />}
          </FormField>
          <FormField
            name="responsible"
            label={text(FIELD_NAMES.responsible)}
            isOptional
            problem={problemIn("responsible")}
          >
            {(field) => <input {...field} type="text" maxLength={MOST_CHARACTERS.responsible} />}
          </FormField>
          <div className="form-days">
            <FormField name="agreedOn" label={text(FIELD_NAMES.agreedOn)} problem={problemIn("agreedOn")}>
              {(field) => <input {...field} type="date" />}
            </FormField>
            <FormField name="dueOn" label={text(FIELD_NAMES.dueOn)} isOptional problem={problemIn("dueOn")}>
              {(field) => <input {...field} type="date" />}
            </FormField>
          </div>
          <FormField name="note" label={text(FIELD_NAMES.note)} isOptional problem={problemIn("note")}>
            {(field) => <textarea {...field} rows={2} maxLength={MOST_CHARACTERS.note} />}
          </FormField>
        </>
      )}
    </WrittenForm>
  );
};
