import { useState } from "react";
import { type Session, useBecome } from "../client/session.ts";
import { useTexts } from "../language/context.tsx";
import { ChangeFailed } from "./change-failed.tsx";
import { roleName } from "./role-names.ts";
import { PlaceSelect } from "./place-select.tsx";
import { READER_TEXTS } from "./texts.ts";

/** Has the reader become a persona of the demo, with its region where it has one. */
export const PersonaChoice = ({ personas, hasReports }: Pick<Session, "personas" | "hasReports">) => {
  const text = useTexts();
  const become = useBecome();
  const [form, setForm] = useState("");
  const [province, setProvince] = useState("");
  const [regency, setRegency] = useState("");
  const [role = "", level] = form.split(":");
  const region = level === "PROVINCE" ? province : regency;
  const isChosen = role !== "" && (level === undefined || region !== "");
  // Over another graph nobody knows the regions.
  const offered = hasReports ? personas : personas.filter((persona) => !persona.includes(":"));

  return (
    <form
      className="persona-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChosen) become.mutate(level === undefined ? role : `${role}:${region}`);
      }}
    >
      <h2>
        <span className="demo">{text(READER_TEXTS.demo)}</span> {text(READER_TEXTS.personas)}
      </h2>
      <p className="small">{text(READER_TEXTS.personasLead)}</p>
      <label>
        {text(READER_TEXTS.role)}
        <select value={form} onChange={({ target }) => setForm(target.value)}>
          <option value="">{text(READER_TEXTS.choose)}</option>
          {offered.map((persona) => (
            <option key={persona} value={persona}>
              {text(roleName(persona.split(":", 1).join("")))}
            </option>
          ))}
        </select>
      </label>
      {level !== undefined && (
        <PlaceSelect
          label={READER_TEXTS.province}
          within="ID"
          level="PROVINCE"
          value={province}
          onChange={(code) => {
            setProvince(code);
            setRegency("");
          }}
        />
      )}
      {level === "REGENCY" && (
        <PlaceSelect
          label={READER_TEXTS.regency}
          within={province}
          level="REGENCY"
          value={regency}
          onChange={setRegency}
        />
      )}
      <button type="submit" className="primary" disabled={!isChosen || become.isPending}>
        {text(READER_TEXTS.become)}
      </button>
      <ChangeFailed error={become.error} />
    </form>
  );
};
