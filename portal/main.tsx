import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { loadPageAt } from "./pages.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";

const page = document.getElementById("page");
if (page === null) throw new Error("index.html has no element #page");

// Until then index.html says that it is loading. A page that cannot be loaded is told of by the frame around it.
await loadPageAt(location.pathname).catch(() => {});
createRoot(page).render(<App />);
