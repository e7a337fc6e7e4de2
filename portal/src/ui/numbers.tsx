import { Phone } from 'lucide-react';
import { useHouse } from '../texts/house.ts';
import './numbers.css';

const emergency = { nowEurope: '112', nowUS: '911', nowCO: '123' } as const;

/** Whom to call if somebody is in danger right now. */
export function Emergency() {
  const house = useHouse();
  return (
    <ul className="now-numbers">
      {(Object.keys(emergency) as (keyof typeof emergency)[]).map((place) => (
        <li key={place}>
          <Number text={house(place)} number={emergency[place]} />
        </li>
      ))}
    </ul>
  );
}

/** The lines of the practice in short, and those above. Kept on the phone, they are there without signal too. */
export function NumbersNow({ lines = [] }: { lines?: { name: string; number: string }[] | undefined }) {
  return (
    <>
      <ul className="plain-list">
        {lines.map(({ name, number }) => (
          <li key={number}>
            <Number text={`${name}, ${number}`} number={number.replace(/[^\d+]/g, '')} />
          </li>
        ))}
      </ul>
      <Emergency />
    </>
  );
}

function Number({ text, number }: { text: string; number: string }) {
  return (
    <a className="line-number" href={`tel:${number}`}>
      <Phone aria-hidden="true" size={20} />
      {text}
    </a>
  );
}
