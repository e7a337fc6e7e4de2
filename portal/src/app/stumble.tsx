import { Component, type ReactNode } from 'react';

interface StumbleProps {
  children: ReactNode;
  /** The address on the screen: a new one gets a new try. */
  at: string;
  /** What stands there instead when a screen fails. */
  instead: ReactNode;
}

/** Catches a screen that failed, so that Help and Hide stay. */
export class Stumble extends Component<StumbleProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: StumbleProps) {
    if (before.at !== this.props.at && this.state.hasFailed) this.setState({ hasFailed: false });
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
