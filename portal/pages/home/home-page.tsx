import { Navigate, useSearchParams } from "react-router";
import { useSession } from "../../client/session.ts";
import { PageHead } from "../../components/page-head.tsx";
import { useReport } from "../../components/use-report.ts";
import { useTexts } from "../../language/context.tsx";
import "./home.css";
import { Nation } from "./nation.tsx";
import { OpenReport } from "./open-report.tsx";
import { Provinces } from "./provinces.tsx";
import { Questions } from "./questions.tsx";
import { HOME_TEXTS } from "./texts.ts";

const NATION = "ID";

/** Where readers begin: choose a region, see the country at a glance, or take a question that is ready. */
export const HomePage = () => {
  // Over another graph there are no reports, and the query page is all there is.
  const hasReports = useSession()?.hasReports ?? true;
  return hasReports ? <Home /> : <Navigate to="/kueri" replace />;
};

const Home = () => {
  const text = useTexts();
  const [parameters] = useSearchParams();
  const chosen = parameters.get("periode");
  const report = useReport({ code: NATION, period: chosen });
  return (
    <div className="content home">
      <PageHead
        title={text(HOME_TEXTS.title)}
        lead={<p>{text(HOME_TEXTS.lead)}</p>}
        isSynthetic={report.data?.isSynthetic ?? false}
      />
      <OpenReport chosen={chosen} period={chosen ?? report.data?.period ?? ""} />
      <Nation report={report} />
      <Provinces period={chosen} />
      <Questions />
    </div>
  );
};
