import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";

const page = document.getElementById("page");
if (page === null) throw new Error("index.html has no element #page");

createRoot(page).render(<App />);
