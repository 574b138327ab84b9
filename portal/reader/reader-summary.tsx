import type { Session } from "../client/session.ts";
import { useTexts } from "../language/context.tsx";
import { roleName } from "./role-names.ts";
import { READER_TEXTS } from "./texts.ts";
import { usePlaces } from "./use-places.ts";

/** Regions named one by one; with more, they are counted. */
const MOST_NAMED = 12;

/** Who reads: name, role and regions in words. */
export const ReaderSummary = ({ viewer, hasReports }: Pick<Session, "viewer" | "hasReports">) => {
  const text = useTexts();
  const { subject, role, regions } = viewer;
  const places = usePlaces(hasReports ? regions : []);
  if (subject === null) return <p>{text(READER_TEXTS.asPublic)}</p>;
  const named = regions.slice(0, MOST_NAMED).map((code) => {
    const name = places?.find((place) => place.code === code)?.name;
    return name === undefined ? code : `${name} (${code})`;
  });
  const more = regions.length - named.length;
  return (
    <dl className="reader-summary">
      <dt>{text(READER_TEXTS.signedInAs)}</dt>
      <dd>{subject}</dd>
      <dt>{text(READER_TEXTS.role)}</dt>
      <dd>{text(roleName(role))}</dd>
      <dt>{text(READER_TEXTS.regions)}</dt>
      <dd>
        {regions.length === 0 ? text(READER_TEXTS.noRegions) : named.join(", ")}
        {more > 0 && ` +${more}`}
      </dd>
    </dl>
  );
};
