import { useNavigate } from "react-router";
import { useLanguage, useTexts } from "../../../language/context.tsx";
import { CopyButton } from "../copy-button.tsx";
import { QUERY_TEXTS } from "../texts.ts";
import type { SavedQuery } from "./use-saved.ts";

/** Says which saved query is open, offers its other versions and its link. */
export const SavedHead = ({ saved }: { readonly saved: SavedQuery }) => {
  const text = useTexts();
  const { language } = useLanguage();
  const go = useNavigate();
  const newest = saved.versions[0]?.version ?? saved.version;
  const address = `/kueri/${saved.id}`;
  const time = (moment: string): string =>
    new Date(moment).toLocaleString(language === "id" ? "id-ID" : "en-GB", { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className="saved-head">
      {saved.description !== null && <p>{saved.description}</p>}
      <label>
        {text(QUERY_TEXTS.version)}{" "}
        <select
          value={saved.version}
          onChange={({ target }) => void go(Number(target.value) === newest ? address : `${address}?v=${target.value}`)}
        >
          {saved.versions.map(({ version, savedAt }) => (
            <option key={version} value={version}>
              {version} · {time(savedAt)} {version === newest && `(${text(QUERY_TEXTS.newest)})`}
            </option>
          ))}
        </select>
      </label>
      <CopyButton text={new URL(address, location.href).href} label={text(QUERY_TEXTS.share)} />
      <span className="small">{text(QUERY_TEXTS.withOwnRights)}</span>
    </div>
  );
};
