export const ReportPage = () => <h1>Report</h1>;
