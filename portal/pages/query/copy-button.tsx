import { useState } from "react";
import { useTexts } from "../../language/context.tsx";
import { QUERY_TEXTS } from "./texts.ts";

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Copies a text, and says that it did until another text stands there. */
export const CopyButton = ({ text, label }: CopyButtonProps) => {
  const say = useTexts();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{copied === text ? say(QUERY_TEXTS.copied) : label}</span>
    </button>
  );
};
