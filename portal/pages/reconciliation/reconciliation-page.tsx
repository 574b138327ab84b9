export const ReconciliationPage = () => <h1>Reconciliation</h1>;
