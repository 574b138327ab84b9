/** The user PostgreSQL runs as, by number. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}
