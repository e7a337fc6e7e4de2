import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './disclosure.css';

type DisclosureProps = {
  label: ReactNode;
  look?: 'row' | 'quiet';
  startsOpen?: boolean;
  children: ReactNode;
};

/** Something behind one tap. */
export function Disclosure({ label, look = 'row', startsOpen = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(startsOpen);
  // What a tap opened below the edge of the screen comes into sight.
  useEffect(() => {
    if (isOpen && !wasOpen.current) place.current?.scrollIntoView({ block: 'nearest' });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={place} className={`player-disclosure player-disclosure-${look}`}>
      <button
        type="button"
        className="player-disclosure-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{label}</span>
        <ChevronDown aria-hidden="true" size={20} />
      </button>
      <div id={id} className="player-disclosure-body" hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
