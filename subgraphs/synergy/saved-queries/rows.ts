/** A version of a saved query, as the reader sees it. */
export interface SavedQueryRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly description: string | null;
  readonly folder: string | null;
  readonly text: string;
  /** JSON of an object. */
  readonly variables: string;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly isListed: boolean;
  readonly isMine: boolean;
}

/** What a version says, read and found good. */
export interface NewVersion {
  readonly name: string;
  readonly description: string | null;
  readonly folder: string | null;
  readonly text: string;
  readonly variables: string;
}
