import { Component, type ComponentType, type ReactNode } from 'react';

type BoundaryProps = { Fallback: ComponentType; children: ReactNode };

/** A page that stumbles takes down itself, not the desk. */
export class Boundary extends Component<BoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    const { Fallback, children } = this.props;
    return this.state.isBroken ? <Fallback /> : children;
  }
}
