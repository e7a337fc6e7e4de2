import type { ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps } from 'react-router';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { quiet?: boolean };

/** The one action of a screen; `quiet` for everything beside it. */
export function Button({ quiet = false, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={quiet ? 'quiet-action' : 'action'} />;
}

/** The same, where it leads to another screen. */
export function ButtonLink({ quiet = false, ...rest }: LinkProps & { quiet?: boolean }) {
  return <Link {...rest} className={quiet ? 'quiet-action' : 'action'} />;
}
