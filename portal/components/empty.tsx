import type { ReactNode } from "react";

interface EmptyProps {
  /** What there is none of. */
  readonly title: string;
  /** Why, and what the reader can do. */
  readonly children?: ReactNode;
}

/** Stands where there is nothing to show, which is no failure. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className="card empty">
    <p className="empty-title">{title}</p>
    {children}
  </div>
);
