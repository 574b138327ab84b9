/** The place of a province among tiles of one size. */
export interface Tile {
  /** Code of the region reference. */
  readonly code: string;
  /** Two to four letters. */
  readonly short: string;
  /** From the west. */
  readonly column: number;
  /** From the north. */
  readonly row: number;
}

/** The provinces as a map would have them, from Aceh to Papua Selatan: a row a line; dots are sea. */
const ROWS = [
  "11 Aceh |.       |.       |.       |.       |.       |65 Kltr |.       |.       |.       |.       |.       |.",
  "12 Sut  |14 Riau |21 Kpri |.       |61 Klbr |62 Kltg |64 Kltm |72 Sltg |75 Gtlo |71 Slut |82 Mlut |96 Pbd  |.",
  "13 Sbr  |15 Jmb  |.       |.       |.       |63 Klsl |.       |76 Slbr |.       |.       |81 Mlk  |92 Pbar |91 Pap",
  "17 Bkl  |16 Ssl  |19 Bbl  |.       |.       |.       |.       |73 Slsl |74 Sltr |.       |.       |94 Ptgh |95 Ppeg",
  ".       |18 Lpg  |.       |31 DKI  |.       |.       |.       |.       |.       |.       |.       |.       |93 Psel",
  ".       |.       |36 Btn  |32 Jbr  |33 Jtg  |35 Jtm  |51 Bali |52 NTB  |53 NTT  |.       |.       |.       |.",
  ".       |.       |.       |.       |34 DIY  |.       |.       |.       |.       |.       |.       |.       |.",
];

export const TILES: readonly Tile[] = ROWS.flatMap((line, row) =>
  line.split("|").flatMap((place, column) => {
    const [code = "", short] = place.trim().split(" ");
    return short === undefined ? [] : [{ code, short, column, row }];
  }),
);

export const TILE_COLUMNS = Math.max(...TILES.map(({ column }) => column)) + 1;
export const TILE_ROWS = ROWS.length;
