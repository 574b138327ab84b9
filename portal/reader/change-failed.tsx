import { Failure } from "../client/failure.ts";
import { useTexts } from "../language/context.tsx";
import { SHELL_TEXTS } from "../shell/texts.ts";

/** Says beside a button why what it does was refused; nothing when it was not. */
export const ChangeFailed = ({ error }: { readonly error: Error | null }) => {
  const text = useTexts();
  if (error === null) return null;
  const isUnreachable = !(error instanceof Failure) || error.code === "UNREACHABLE";
  return (
    <p className="small" role="alert">
      {isUnreachable ? text(SHELL_TEXTS.unreachable) : error.message}
    </p>
  );
};
