import { useMoment } from '../texts/dates.ts';
import { usePreviewTexts } from '../texts/preview.ts';
import './partner-sees.css';
import { Piece } from './piece.tsx';

type When = 'now' | 'closing' | 'appointment';

interface PartnerSeesProps {
  seen: readonly { step: string; words: string; when: When; needsBoth: boolean }[];
  /** One's own name, as the other reads it. */
  name: string;
  partner: string | null;
  /** The closing time, in the couple's own zone. */
  closesAt: string | null;
  timeZone: string | undefined;
  avoidsBabyWords: boolean;
}

const order: readonly When[] = ['now', 'closing', 'appointment'];

/** The other's page, before it stands there: the same pieces, and when. The same words for whatever the other does. */
export function PartnerSees({ seen, name, partner, closesAt, timeZone, avoidsBabyWords }: PartnerSeesProps) {
  const say = usePreviewTexts();
  const moment = useMoment();
  const day = closesAt && timeZone ? moment(closesAt, timeZone) : say('theClosing');
  const groups = order.flatMap((when) =>
    [true, false].map((needsBoth) => ({
      said: say(when === 'now' ? when : `${when}${needsBoth ? 'Both' : 'Alone'}`, { day }),
      isBlind: needsBoth && when !== 'now',
      pieces: seen.filter((one) => one.when === when && one.needsBoth === needsBoth),
    })),
  );
  const shown = groups.filter(({ pieces }) => pieces.length > 0);
  return (
    <section className="partner-sees">
      <h2>{partner ? say('title', { partner }) : say('titleNobody')}</h2>
      {shown.length === 0 && <p className="quiet">{say('nothing')}</p>}
      {shown.map(({ said, pieces }) => (
        <div key={said} className="partner-sees-when">
          <p className="small">{said}</p>
          {pieces.map(({ step, words }) => (
            <Piece key={step} by={say('by', { name })} words={words} />
          ))}
        </div>
      ))}
      {shown.some(({ isBlind }) => isBlind) && (
        <p className="small quiet">{say(avoidsBabyWords ? 'onlyBothPlain' : 'onlyBoth')}</p>
      )}
    </section>
  );
}
