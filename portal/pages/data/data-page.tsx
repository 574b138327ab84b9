export const DataPage = () => <h1>Data</h1>;
