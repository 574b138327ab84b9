import { Link } from "react-router";
import { useTexts } from "../language/context.tsx";
import { SHELL_TEXTS } from "./texts.ts";

export const NotFound = () => {
  const text = useTexts();
  return (
    <div className="failure">
      <h1>{text(SHELL_TEXTS.notFound)}</h1>
      <Link to="/">{text(SHELL_TEXTS.home)}</Link>
    </div>
  );
};
