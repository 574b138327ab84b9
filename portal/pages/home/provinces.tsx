import type { CSSProperties } from "react";
import { Link } from "react-router";
import { TILE_COLUMNS, TILES } from "../../../presentation/tile-map.ts";
import { reportAddress } from "../../components/report-address.ts";
import { useTexts } from "../../language/context.tsx";
import { FailureNote } from "../../shell/failure-note.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import "./provinces.css";
import { HOME_TEXTS } from "./texts.ts";
import { useProvinces } from "./use-regions.ts";

const PLACES = new Map(TILES.map((tile) => [tile.code, tile]));

const COLUMNS = { "--columns": TILE_COLUMNS } as CSSProperties;

/** Where a tile lies; on narrow screens the tiles are a list. */
const placeOf = (code: string): CSSProperties => {
  const tile = PLACES.get(code);
  return tile === undefined ? {} : ({ "--column": tile.column + 1, "--row": tile.row + 1 } as CSSProperties);
};

/** Every province, near where it lies, leading to its report. */
export const Provinces = ({ period }: { readonly period: string | null }) => {
  const text = useTexts();
  const { data: provinces, error, refetch } = useProvinces();
  return (
    <section aria-labelledby="provinces">
      <h2 id="provinces">{text(HOME_TEXTS.provinces)}</h2>
      {error !== null && <FailureNote error={error} onAgain={() => void refetch()} />}
      {error === null && provinces === undefined && <Waiting />}
      <ul className="provinces" style={COLUMNS}>
        {provinces?.map(({ code, name }) => (
          <li key={code} style={placeOf(code)}>
            <Link to={reportAddress({ code, period })}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
