import { NavLink } from "react-router";
import { useSession } from "../client/session.ts";
import { useTexts } from "../language/context.tsx";
import { PAGES } from "../pages.ts";
import { SHELL_TEXTS } from "./texts.ts";

/** The name of the product and the pages to go to; over another graph there is the query page only. */
export const Navigation = () => {
  const text = useTexts();
  const hasReports = useSession()?.hasReports ?? false;
  return (
    <nav aria-label={text(SHELL_TEXTS.navigation)}>
      <NavLink className="name" to="/">
        Sinergi
      </NavLink>
      {hasReports && (
        <ul>
          {PAGES.map(
            ({ label, paths: [path] }) =>
              label !== null && (
                <li key={path}>
                  <NavLink to={path} end={path === "/"}>
                    {text(label)}
                  </NavLink>
                </li>
              ),
          )}
        </ul>
      )}
    </nav>
  );
};
