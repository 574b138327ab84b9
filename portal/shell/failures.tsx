import { Component, type ReactNode } from "react";
import { FailureNote } from "./failure-note.tsx";

interface FailuresState {
  readonly error: unknown;
}

/** Catches what fails while the page is made, so that the frame stays and the reader can go on. */
export class Failures extends Component<{ readonly children: ReactNode }, FailuresState> {
  override state: FailuresState = { error: null };

  static getDerivedStateFromError(error: unknown): FailuresState {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <FailureNote error={this.state.error} onAgain={() => this.setState({ error: null })} />;
  }
}
