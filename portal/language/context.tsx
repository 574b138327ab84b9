import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { type Language, languageOf, type Texts } from "../../presentation/language.ts";

/** The language of the page, and how it is changed. */
interface Spoken {
  readonly language: Language;
  readonly change: (language: Language) => void;
}

const STORED = "sinergi:language";

const Context = createContext<Spoken>({ language: "id", change: () => {} });

/** The address goes before what was chosen last: a link shows what its sender saw. */
const firstLanguage = (): Language =>
  languageOf(new URLSearchParams(location.search).get("bahasa") ?? localStorage.getItem(STORED));

export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, change] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(STORED, language);
  }, [language]);
  const spoken = useMemo(() => ({ language, change }), [language]);
  return <Context value={spoken}>{children}</Context>;
};

export const useLanguage = (): Spoken => useContext(Context);

/** Picks the text of the page's language. */
export const useTexts = (): ((texts: Texts) => string) => {
  const { language } = useLanguage();
  return (texts) => texts[language];
};
