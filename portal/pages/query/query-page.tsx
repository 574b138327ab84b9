import { GraphiQL, type GraphiQLProps } from "graphiql";
import { useLanguage } from "../../language/context.tsx";
import { READY_QUERIES } from "./ready-queries.ts";
import { QUERY_TEXTS } from "./texts.ts";
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

/**
 * The query page: the bar with the ready queries above the editor. A ready query is a link (`?q=name`), so it can be
 * bookmarked and sent; it opens in a tab of its own.
 */
export const QueryPage = () => {
  const { language } = useLanguage();
  const chosen = READY_QUERIES.find(({ name }) => name === new URLSearchParams(location.search).get("q"));
  const [first] = READY_QUERIES;

  return (
    <>
      <div className="query-bar">
        <label>
          {QUERY_TEXTS.readyQueries[language]}
          <select
            value={chosen?.name ?? ""}
            onChange={({ target }) => location.assign(`?q=${encodeURIComponent(target.value)}`)}
          >
            <option value="" disabled>
              {QUERY_TEXTS.choose[language]}
            </option>
            {READY_QUERIES.map(({ name, title }) => (
              <option key={name} value={name}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="editor">
        <GraphiQL
          fetcher={fetcher}
          {...(first === undefined ? {} : { defaultQuery: first.text })}
          {...(chosen === undefined ? {} : { initialQuery: chosen.text })}
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
        </GraphiQL>
      </div>
    </>
  );
};
