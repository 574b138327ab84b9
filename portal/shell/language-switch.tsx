import { useLanguage, useTexts } from "../language/context.tsx";
import { SHELL_TEXTS } from "./texts.ts";

export const LanguageSwitch = () => {
  const { language, change } = useLanguage();
  const text = useTexts();
  const other = language === "id" ? "en" : "id";
  return (
    <button type="button" className="quiet" lang={other} onClick={() => change(other)}>
      {text(SHELL_TEXTS.otherLanguage)}
    </button>
  );
};
