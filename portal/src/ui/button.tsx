import type { ButtonHTMLAttributes, Ref } from 'react';
import { Link, type LinkProps } from 'react-router';
import './button.css';

interface Looks {
  /** Beside the action of the screen: only words. */
  quiet?: boolean;
  /** One of several on a screen: an outline. */
  second?: boolean;
}

/** The one action of a screen, or one of those beside it. */
export function Button({
  quiet,
  second,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Looks & { ref?: Ref<HTMLButtonElement> }) {
  return <button {...rest} type={type} className={classOf({ quiet, second })} />;
}

/** The same, where it leads to another screen. */
export function ButtonLink({ quiet, second, ...rest }: LinkProps & Looks) {
  return <Link {...rest} className={classOf({ quiet, second })} />;
}

function classOf({ quiet, second }: { quiet: boolean | undefined; second: boolean | undefined }): string {
  if (quiet) return 'quiet-action';
  return second ? 'action second-action' : 'action';
}
