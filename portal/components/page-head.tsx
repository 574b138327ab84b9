import { Fragment, type ReactNode, useEffect } from "react";
import { Link } from "react-router";
import { useTexts } from "../language/context.tsx";
import { SyntheticMark } from "./figure.tsx";
import "./page-head.css";
import { COMPONENT_TEXTS } from "./texts.ts";

interface PageHeadProps {
  /** Name of the page, also of the tab. */
  readonly title: string;
  /** What the page is about, in a sentence or two. */
  readonly lead?: ReactNode;
  /** The way down to this page, the highest first, without the page itself. */
  readonly crumbs?: readonly { readonly to: string; readonly name: string }[];
  /** Whether any figure of the page is invented. */
  readonly isSynthetic?: boolean;
  /** What can be done with the whole page; not printed. */
  readonly actions?: ReactNode;
}

/** The top of a page. It names the tab as well. */
export const PageHead = ({ title, lead, crumbs = [], isSynthetic = false, actions }: PageHeadProps) => {
  const text = useTexts();
  useEffect(() => {
    document.title = `${title} · Sinergi`;
  }, [title]);
  return (
    <div className="page-head">
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label={text(COMPONENT_TEXTS.path)}>
          {crumbs.map(({ to, name }, index) => (
            <Fragment key={to}>
              {index > 0 && <span aria-hidden="true">›</span>}
              <Link to={to}>{name}</Link>
            </Fragment>
          ))}
        </nav>
      )}
      <div className="page-title">
        <h1>{title}</h1>
        {actions !== undefined && <div className="page-actions no-print">{actions}</div>}
      </div>
      {lead !== undefined && <div className="page-lead">{lead}</div>}
      {isSynthetic && (
        <p className="synthetic">
          <SyntheticMark /> {text(COMPONENT_TEXTS.syntheticPage)}
        </p>
      )}
    </div>
  );
};
