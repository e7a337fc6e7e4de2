import { Component, type ReactNode } from 'react';

interface StumbleProps {
  children: ReactNode;
  /** What stands there instead when a screen fails. */
  instead: ReactNode;
}

/** Catches a screen that failed, so that Help and Hide stay. */
export class Stumble extends Component<StumbleProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
