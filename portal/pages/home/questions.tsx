import { Link } from "react-router";
import { useTexts } from "../../language/context.tsx";
import { READY_QUERIES } from "../query/ready-queries.ts";
import { HOME_TEXTS } from "./texts.ts";

/** Questions that offices ask, ready to be run. */
export const Questions = () => {
  const text = useTexts();
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{text(HOME_TEXTS.questions)}</h2>
      <p>{text(HOME_TEXTS.questionsLead)}</p>
      <ul className="questions">
        {READY_QUERIES.map(({ name, title }) => (
          <li key={name}>
            <Link to={`/kueri?q=${encodeURIComponent(name)}`}>{text(title)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
