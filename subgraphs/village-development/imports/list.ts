import { type AnyImportFormat, anyFormat } from "../../../platform/import/format.ts";
import { facilitators } from "./facilitators.ts";
import { openDataVillages } from "./open-data-villages.ts";
import { villageEnterprises } from "./village-enterprises.ts";
import { villageFundRegency } from "./village-fund-regency.ts";
import { villageFundStages } from "./village-fund-stages.ts";
import { villageIndex } from "./village-index.ts";

/** The kinds of files that can be imported into this source. */
export const IMPORTS: readonly AnyImportFormat[] = [
  anyFormat(villageIndex),
  anyFormat(villageFundRegency),
  anyFormat(villageFundStages),
  anyFormat(villageEnterprises),
  anyFormat(openDataVillages),
  anyFormat(facilitators),
];
