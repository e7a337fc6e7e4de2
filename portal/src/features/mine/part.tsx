import type { ReactNode } from 'react';
import { useHouse } from '../../texts/house.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';

/** One part of Mine, with the way back to the others. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const house = useHouse();
  return (
    <Screen
      title={title}
      foot={
        <ButtonLink quiet to="/m">
          {house('back')}
        </ButtonLink>
      }
    >
      {children}
    </Screen>
  );
}
