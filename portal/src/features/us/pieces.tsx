import { useQuery } from '@tanstack/react-query';
import { whoAmI } from '../../api/queries.ts';
import { useSaid } from '../../api/spoken-answer.ts';
import { useTexts } from './texts.ts';

interface PiecesProps {
  occurrenceId: string;
  pieces: readonly { by: 'me' | 'partner' | 'both'; step: string; value: unknown }[];
}

/** Words that both may read, each with whose they are. */
export function Pieces({ occurrenceId, pieces }: PiecesProps) {
  const say = useTexts();
  const said = useSaid(occurrenceId);
  const { data: reader } = useQuery(whoAmI);
  const partner = reader?.couple?.partnerName ?? say('partner');
  return pieces.map(({ by, step, value }, at) => (
    <figure key={`${by} ${step} ${at}`} className="piece">
      <figcaption className="quiet small">
        {by === 'me' ? say('byMe') : by === 'both' ? say('byBoth') : say('byPartner', { name: partner })}
      </figcaption>
      <blockquote>{said(step, value).words}</blockquote>
    </figure>
  ));
}
