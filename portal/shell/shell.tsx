import { Suspense } from "react";
import { Outlet, useLocation } from "react-router";
import { useTexts } from "../language/context.tsx";
import { Failures } from "./failures.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Navigation } from "./navigation.tsx";
import { SHELL_TEXTS } from "./texts.ts";
import { Waiting } from "./waiting.tsx";
import { Who } from "./who.tsx";

/** What every page has around it: the bar with navigation, language and who reads, and the place of the page itself. */
export const Shell = () => {
  const text = useTexts();
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip" href="#content">
        {text(SHELL_TEXTS.skip)}
      </a>
      <header className="bar">
        <Navigation />
        <div className="bar-end">
          <LanguageSwitch />
          <Who />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Failures key={pathname}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </Failures>
      </main>
    </>
  );
};
