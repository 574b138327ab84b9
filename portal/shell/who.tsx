import { useSession } from "../client/session.ts";

/** Who reads, as the gateway knows them. */
export const Who = () => {
  const session = useSession();
  return session === undefined ? null : <span className="who">{session.viewer.role}</span>;
};
