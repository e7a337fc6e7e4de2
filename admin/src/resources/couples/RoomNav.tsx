import { useTranslate } from 'react-admin';
import { Strip } from '../../ui/Strip.tsx';
import { rooms } from './rooms.ts';

/** The pages about one couple; for whoever reads by a grant, those they may read. */
export function RoomNav({ coupleId, isTheirs }: { coupleId: string; isTheirs: boolean }) {
  const translate = useTranslate();
  const places = rooms
    .filter(({ byGrant }) => isTheirs || byGrant)
    .map(({ word, to, begins = false }) => ({
      begins,
      to: `/couples/${coupleId}${to}`,
      label: translate(`resources.couples.room.${word}`),
    }));
  return <Strip label={translate('resources.couples.rooms')} places={places} />;
}
