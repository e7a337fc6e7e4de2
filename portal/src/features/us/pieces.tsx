import { useQuery } from '@tanstack/react-query';
import { whoAmI } from '../../api/queries.ts';
import { useSaid } from '../../api/spoken-answer.ts';
import { Piece } from '../../ui/piece.tsx';
import { Reply } from '../../ui/reply.tsx';
import { TakeBack } from './take-back.tsx';
import { useTexts } from './texts.ts';

interface PiecesProps {
  occurrenceId: string;
  pieces: readonly Shown[];
}

interface Shown {
  by: 'me' | 'partner' | 'both';
  step: string;
  value: unknown;
  /** Said on one phone, together with another piece of the same id. */
  onePhone?: string | undefined;
  /** On whose phone. */
  phone?: 'me' | 'partner' | undefined;
  /** Of the therapist, for both. */
  reply?: { text: string } | undefined;
}

/** Words that both may read, each with whose they are. */
export function Pieces({ occurrenceId, pieces }: PiecesProps) {
  const say = useTexts();
  const said = useSaid(occurrenceId);
  const { data: reader } = useQuery(whoAmI);
  const partner = reader?.couple?.partnerName ?? say('partner');
  const figure = ({ by, step, value, reply }: Shown, at: number) => (
    <Piece
      key={`${by} ${step} ${at}`}
      by={by === 'me' ? say('byMe') : by === 'both' ? say('byBoth') : say('byPartner', { name: partner })}
      words={said(step, value).words}
    >
      {reply && <Reply text={reply.text} />}
    </Piece>
  );
  const onePhone = [...new Set(pieces.flatMap((piece) => piece.onePhone ?? []))].map((id) => ({
    id,
    both: pieces.filter((piece) => piece.onePhone === id),
  }));
  return (
    <>
      {pieces.filter((piece) => !piece.onePhone).map(figure)}
      {onePhone.map(({ id, both }) => (
        <div key={id} className="one-phone">
          {both.map(figure)}
          <p className="small quiet">
            {both[0]?.phone === 'me' ? say('onMyPhone') : say('onPartnersPhone', { name: partner })}
          </p>
          <TakeBack occurrenceId={occurrenceId} step={both[0]?.step ?? ''} id={id} />
        </div>
      ))}
    </>
  );
}
