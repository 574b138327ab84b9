import { GraphiQL, type GraphiQLProps } from "graphiql";
import { useEffect, useState } from "react";
import { READY_QUERIES } from "./ready-queries.ts";
import { type Language, TEXTS } from "./texts.ts";
import "graphiql/style.css";
// oxlint-disable-next-line import/no-unassigned-import -- tells the editor where its workers are
import "graphiql/setup-workers/vite";

const ENDPOINT = "/graphql";

/** Sends an operation to the gateway that served the page. */
const fetcher: GraphiQLProps["fetcher"] = async (operation, options) => {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(operation),
  });
  return response.json();
};

const LANGUAGE_KEY = "sinergi:language";

const storedLanguage = (): Language => (localStorage.getItem(LANGUAGE_KEY) === "en" ? "en" : "id");

/**
 * The query page: the bar with the ready queries above the editor. A ready query is a link (`?q=name`), so it can be
 * bookmarked and sent; it opens in a tab of its own.
 */
export const QueryPage = () => {
  const [language, setLanguage] = useState(storedLanguage);
  const texts = TEXTS[language];
  const chosen = READY_QUERIES.find(({ name }) => name === new URLSearchParams(location.search).get("q"));
  const [first] = READY_QUERIES;

  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(LANGUAGE_KEY, language);
  }, [language]);

  return (
    <>
      <header className="bar">
        <h1>Sinergi</h1>
        <label>
          {texts.readyQueries}
          <select
            value={chosen?.name ?? ""}
            onChange={({ target }) => location.assign(`${ENDPOINT}?q=${encodeURIComponent(target.value)}`)}
          >
            <option value="" disabled>
              {texts.choose}
            </option>
            {READY_QUERIES.map(({ name, title }) => (
              <option key={name} value={name}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => setLanguage(language === "id" ? "en" : "id")}>
          {texts.otherLanguage}
        </button>
      </header>
      <main className="editor">
        <GraphiQL
          fetcher={fetcher}
          {...(first === undefined ? {} : { defaultQuery: first.text })}
          {...(chosen === undefined ? {} : { initialQuery: chosen.text })}
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
};
