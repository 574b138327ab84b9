import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { useLanguage, useTexts } from "../../language/context.tsx";
import { type Problem, problemOf } from "./problem.ts";
import { COORDINATION_TEXTS } from "./texts.ts";
import { type Input, useWriting } from "./use-writing.ts";

interface WrittenFormProps {
  readonly act: "RECORD" | "UPDATE";
  readonly label: string;
  /** What is sent for the texts of the fields; a field that is empty is null. */
  readonly inputOf: (values: Readonly<Record<string, string | null>>) => Input;
  /** Names of the fields. */
  readonly fields: readonly string[];
  /** The fields; told what is wrong with each by its name. */
  readonly children: (problemIn: (field: string) => string | undefined) => ReactNode;
  /** Whether somebody has just opened it, and is to go on there. */
  readonly isOpened: boolean;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

/** A form whose input is written down; it waits for the answer, and shows a refusal at its field. */
export const WrittenForm = ({
  act,
  label,
  inputOf,
  fields,
  children,
  isOpened,
  onWritten,
  onCancel,
}: WrittenFormProps) => {
  const text = useTexts();
  const { language } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const { mutate, error, isPending } = useWriting(act, onWritten);
  const problem: Problem | null = error === null ? null : problemOf(error, language);
  const isAtField = problem?.field !== undefined && problem.field !== null && fields.includes(problem.field);

  useEffect(() => {
    if (error === null) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [error, form]);

  useEffect(() => {
    if (isOpened) form.current?.querySelector<HTMLElement>("select, textarea, input")?.focus();
  }, [isOpened, form]);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const values = [...new FormData(event.currentTarget)].map(
      ([name, value]) => [name, typeof value === "string" && value.trim() !== "" ? value : null] as const,
    );
    mutate(inputOf(Object.fromEntries(values)));
  };

  return (
    <form className="written" ref={form} aria-label={label} onSubmit={submit}>
      {children((field) => (problem?.field === field ? problem.message : undefined))}
      {problem !== null && !isAtField && (
        <p className="problem" role="alert" tabIndex={-1}>
          {problem.message}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="primary" disabled={isPending}>
          {text(isPending ? COORDINATION_TEXTS.saving : COORDINATION_TEXTS.save)}
        </button>
        <button type="button" className="quiet" disabled={isPending} onClick={onCancel}>
          {text(COORDINATION_TEXTS.cancel)}
        </button>
      </div>
    </form>
  );
};
