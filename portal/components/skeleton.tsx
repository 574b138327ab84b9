import { Waiting } from "../shell/waiting.tsx";
import "./skeleton.css";

const BLOCKS = ["a", "b", "c", "d"];

/** Holds the place of figures that are being loaded. */
export const Skeleton = () => (
  <>
    <Waiting />
    <div className="skeleton" aria-hidden="true">
      {BLOCKS.map((block) => (
        <div key={block} />
      ))}
    </div>
  </>
);
