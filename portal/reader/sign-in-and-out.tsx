import { useLocation } from "react-router";
import { type Session, signInAddress, useSignOut } from "../client/session.ts";
import { useTexts } from "../language/context.tsx";
import { ChangeFailed } from "./change-failed.tsx";
import { READER_TEXTS } from "./texts.ts";

/** The link to the identity provider, or the way out. */
export const SignInAndOut = ({ viewer, canSignIn, hasEnded }: Session) => {
  const text = useTexts();
  const signOut = useSignOut();
  const { pathname, search, hash } = useLocation();
  if (viewer.subject !== null)
    return (
      <>
        <button type="button" disabled={signOut.isPending} onClick={() => signOut.mutate(undefined)}>
          {text(READER_TEXTS.signOut)}
        </button>
        <ChangeFailed error={signOut.error} />
      </>
    );
  if (!canSignIn) return null;
  return (
    <a className="button primary" href={signInAddress(`${pathname}${search}${hash}`)}>
      {text(hasEnded === true ? READER_TEXTS.signInAgain : READER_TEXTS.signIn)}
    </a>
  );
};
