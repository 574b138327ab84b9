export const CoordinationPage = () => <h1>Coordination</h1>;
