import { createRoot } from "react-dom/client";

const page = document.getElementById("page");
if (page === null) throw new Error("index.html has no element #page");

// The editor is large: index.html says meanwhile that it is loading.
const { QueryPage } = await import("./query-page.tsx");
createRoot(page).render(<QueryPage />);
