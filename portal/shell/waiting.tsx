import { useTexts } from "../language/context.tsx";
import { SHELL_TEXTS } from "./texts.ts";

/** Stands where something is being loaded. */
export const Waiting = () => {
  const text = useTexts();
  return <output className="waiting">{text(SHELL_TEXTS.loading)}</output>;
};
