import { useContactTexts } from '../texts/contact.ts';
import { Field } from './field.tsx';
import { Options, Tick } from './options.tsx';

const ways = ['any', 'mail', 'call', 'text', 'appointment'] as const;

interface Contact {
  how: (typeof ways)[number];
  when: string;
  mayLeaveMessage: boolean;
  whoElseReads: string;
}

/** How one person may be reached without harm. */
export function ContactFields({
  contact,
  onChange,
}: {
  contact: Contact;
  onChange: (next: Contact) => void;
}) {
  const say = useContactTexts();
  return (
    <>
      <Options
        legend={say('how')}
        options={ways.map((way) => ({ value: way, label: say(way) }))}
        value={contact.how}
        onPick={(how) => onChange({ ...contact, how })}
      />
      <Field
        label={say('when')}
        value={contact.when}
        onText={(when) => onChange({ ...contact, when })}
        maxLength={200}
      />
      <Tick
        label={say('mayLeave')}
        checked={contact.mayLeaveMessage}
        onTick={(mayLeaveMessage) => onChange({ ...contact, mayLeaveMessage })}
      />
      <Field
        label={say('whoElse')}
        value={contact.whoElseReads}
        onText={(whoElseReads) => onChange({ ...contact, whoElseReads })}
        maxLength={200}
      />
    </>
  );
}
