import { type ErrorRow, row } from "./row.ts";

/** What somebody wants to have written down, and cannot. `field` is the field of the input. */
export const WRITE_ERRORS = {
  REGION_NOT_YOURS: row(
    "CLIENT",
    403,
    {
      id: "Wilayah {region} pada isian {field} di luar wilayah Anda ({regions}).",
      en: "The region {region} in the field {field} is none of yours ({regions}).",
      remedy: "Record in a region that your token names, or sign in as somebody of that region.",
    },
    { details: ["field", "region", "regions"] },
  ),
  REGION_LEVEL_UNFIT: row(
    "CLIENT",
    400,
    {
      id: "Wilayah {region} pada isian {field} bukan {level}.",
      en: "The region {region} in the field {field} is no {level}.",
      remedy: "Give the code of a region of that level which exists, such as 35.01 of a regency.",
    },
    { details: ["field", "region", "level"] },
  ),
  TEXT_MISSING: row(
    "CLIENT",
    400,
    {
      id: "Isian {field} kosong.",
      en: "The field {field} is empty.",
      remedy: "Write something there.",
    },
    { details: ["field"] },
  ),
  TEXT_TOO_LONG: row(
    "CLIENT",
    400,
    {
      id: "Isian {field} memuat {count} huruf; paling banyak {maximum}.",
      en: "The field {field} has {count} characters; at most {maximum} are kept.",
      remedy: "Shorten it.",
    },
    { details: ["field", "count", "maximum"] },
  ),
  TEXT_HAS_IDENTITY: row(
    "CLIENT",
    400,
    {
      id: "Isian {field} memuat nomor yang panjangnya seperti NIK, nomor KK, atau nomor rekening ({value}).",
      en: "The field {field} has a number as long as those of people, family cards or accounts ({value}).",
      remedy: "Write what was agreed without numbers and names of people.",
    },
    { details: ["field", "value"] },
  ),
  DAY_UNKNOWN: row(
    "CLIENT",
    400,
    {
      id: "Isian {field}: {value} bukan tanggal dari tahun 2000 sampai 2099.",
      en: "The field {field}: {value} is no day of the years 2000 to 2099.",
      remedy: "Write it as 2024-12-31.",
    },
    { details: ["field", "value"] },
  ),
  DAY_TOO_EARLY: row(
    "CLIENT",
    400,
    {
      id: "Isian {field}: tanggal {day} mendahului {bound}.",
      en: "The field {field}: the day {day} lies before {bound}.",
      remedy: "Nothing is due or done before it was agreed; correct one of the two.",
    },
    { details: ["field", "day", "bound"] },
  ),
  DAY_TOO_LATE: row(
    "CLIENT",
    400,
    {
      id: "Isian {field}: tanggal {day} belum tiba (hari ini {bound}).",
      en: "The field {field}: the day {day} has not come yet (today is {bound}).",
      remedy: "Write down what has happened; what is still to be done has a day by which it is due.",
    },
    { details: ["field", "day", "bound"] },
  ),
  IDEMPOTENCY_KEY_MALFORMED: row("CLIENT", 400, {
    id: "Kunci idempotensi tidak sah.",
    en: "The idempotency key is not valid.",
    remedy: "Send 8 to 100 printable ASCII characters without spaces, such as a UUID made for this one act.",
  }),
  IDEMPOTENCY_KEY_REUSED: row("CLIENT", 409, {
    id: "Kunci idempotensi ini sudah dipakai untuk isian lain.",
    en: "The idempotency key was used before, with another input.",
    remedy: "Send the input of the first time to have its answer again, or a new key to write something else.",
  }),
  ACTION_UNKNOWN: row(
    "CLIENT",
    404,
    {
      id: "Tidak ada tindak lanjut {value}.",
      en: "There is no action {value}.",
      remedy: "Use `CoordinationAction.id` of an earlier answer; a newer list may have taken its place.",
    },
    { details: ["value"] },
  ),
  ACTION_EXISTS: row(
    "CLIENT",
    409,
    {
      id: "Tindak lanjut ini sudah tercatat pada rapat yang sama ({action}).",
      en: "The action of that meeting is already recorded ({action}).",
      remedy: "Update the one that is there, or say what differs.",
    },
    { details: ["action"] },
  ),
  ACTION_CHANGED: row(
    "CLIENT",
    409,
    {
      id: "Tindak lanjut ini telah diubah orang lain (versi {version}): {changed}.",
      en: "The action has been changed by somebody else (version {version}): {changed}.",
      remedy: "Look at it again, and send the update with that version.",
    },
    { details: ["version", "changed"] },
  ),
} as const satisfies Record<string, ErrorRow>;
