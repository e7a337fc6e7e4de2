import { CalendarPlus } from 'lucide-react';
import { useHouse } from '../texts/house.ts';
import { Button } from './button.tsx';
import { calendarFile } from './calendar.ts';

/** Hands an hour to the calendar of this phone, as a file made here. */
export function ToCalendar({ hour }: { hour: string }) {
  const say = useHouse();
  const give = () => {
    // As this page is called on this phone.
    const { title } = document;
    const name = title.toLowerCase();
    const file = new Blob([calendarFile(hour, new Date(), `${name}-${Date.now()}`, title)], {
      type: 'text/calendar',
    });
    const address = URL.createObjectURL(file);
    const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.ics` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <Button quiet onClick={give}>
      <CalendarPlus aria-hidden="true" size={20} />
      {say('toCalendar')}
    </Button>
  );
}
