import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BrowserRouter, Route, Routes } from "react-router";
import { isWorthAnotherTry } from "./client/failure.ts";
import { noticeEnd } from "./client/session.ts";
import { LanguageProvider } from "./language/context.tsx";
import { PAGES } from "./pages.ts";
import { NotFound } from "./shell/not-found.tsx";
import { Shell } from "./shell/shell.tsx";

/** Figures change when a source has new ones, which is not while somebody reads a page. */
const FRESH_MS = 60_000;

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => noticeEnd(error, client) }),
  mutationCache: new MutationCache({ onError: (error) => noticeEnd(error, client) }),
  defaultOptions: { queries: { staleTime: FRESH_MS, refetchOnWindowFocus: false, retry: isWorthAnotherTry } },
});

/** The portal: what every page has around it, and the page that the address names. */
export const App = () => (
  <QueryClientProvider client={client}>
    <LanguageProvider>
      <BrowserRouter>
        <Routes>
          <Route element={<Shell />}>
            {PAGES.flatMap(({ paths, page: { Page } }) =>
              paths.map((path) => <Route key={path} path={path} element={<Page />} />),
            )}
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </LanguageProvider>
  </QueryClientProvider>
);
