import type { Address, Locale, Size, VariantName } from '@usward/exercises';

/** One screen of the player. */
export interface Shown {
  key: string;
  variant: VariantName;
  size: Size;
  /** A step, or a page of the player. */
  at: string;
  locale: Locale;
  address: Address;
  /** With something said at every step. */
  isFilled: boolean;
}

/** What the page offers to whoever takes its pictures. */
export interface Stage {
  show(shown: Shown): void;
}
