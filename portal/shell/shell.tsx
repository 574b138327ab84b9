import { Suspense, useEffect, useRef } from "react";
import { NavigationType, Outlet, useLocation, useNavigationType } from "react-router";
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
  const content = useStartOfPage(pathname);
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
      <main id="content" tabIndex={-1} ref={content}>
        <Failures key={pathname}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </Failures>
      </main>
    </>
  );
};

/** A link to another page leads to its beginning, for the eye and for whoever listens; the way back leads to where one was. */
const useStartOfPage = (pathname: string) => {
  const content = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  const isNew = useNavigationType() === NavigationType.Push;
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!isNew) return;
    window.scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [pathname, isNew]);
  return content;
};
