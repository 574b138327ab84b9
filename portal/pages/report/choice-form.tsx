import { useNavigate } from "react-router";
import type { ReportDocument } from "../../../presentation/report-document.ts";
import { PeriodPicker } from "../../components/period-picker.tsx";
import { RegionPicker } from "../../components/region-picker.tsx";
import { type ReportChoice, reportAddress } from "../../components/report-address.ts";
import { useTexts } from "../../language/context.tsx";
import { REPORT_TEXTS } from "./texts.ts";

interface ChoiceFormProps {
  readonly choice: Required<ReportChoice>;
  /** Undefined while it is loaded. */
  readonly report: ReportDocument | undefined;
}

/** Where the reader chooses what the report is about and what it is compared with; each choice is an address of its own. */
export const ChoiceForm = ({ choice, report }: ChoiceFormProps) => {
  const text = useTexts();
  const navigate = useNavigate();
  const show = (change: Partial<ReportChoice>): void => {
    void navigate(reportAddress({ ...choice, ...change }));
  };
  const period = report?.period ?? choice.period ?? "";
  const isCompared = choice.againstRegion !== null || choice.againstPeriod !== null;
  const againstName = report?.against?.region.code === choice.code ? undefined : report?.against?.region.name;
  return (
    <div className="choice no-print">
      <div className="choice-row">
        <RegionPicker
          label={text(REPORT_TEXTS.region)}
          value={report?.region.name ?? choice.code}
          onPick={({ code }) => show({ code })}
        />
        <PeriodPicker label={text(REPORT_TEXTS.period)} value={period} onPick={(picked) => show({ period: picked })} />
      </div>
      <details open={isCompared}>
        <summary>{text(REPORT_TEXTS.compare)}</summary>
        <div className="choice-row">
          <RegionPicker
            label={text(REPORT_TEXTS.againstRegion)}
            value={againstName ?? choice.againstRegion ?? ""}
            onPick={({ code }) => show({ againstRegion: code })}
          />
          <PeriodPicker
            label={text(REPORT_TEXTS.againstPeriod)}
            value={choice.againstPeriod ?? period}
            onPick={(againstPeriod) => show({ againstPeriod })}
          />
          {isCompared && (
            <button type="button" onClick={() => show({ againstRegion: null, againstPeriod: null })}>
              {text(REPORT_TEXTS.noCompare)}
            </button>
          )}
        </div>
      </details>
    </div>
  );
};
