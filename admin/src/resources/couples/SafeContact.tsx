import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import type { Got, Partner } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { useRoomView } from '../../ui/roomView.ts';

/** How this person alone said they may be reached. */
export function SafeContact({
  coupleId,
  partner,
  onClose,
}: {
  coupleId: string;
  partner: Partner;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const [isRoomView] = useRoomView();
  const contact = useAsk('safeContact', { params: { coupleId, personId: partner.personId } });
  return (
    <Ask
      isOpen
      title={translate('resources.couples.contact.title', { name: partner.displayName })}
      onClose={onClose}
    >
      {isRoomView ? (
        <Empty>{translate('resources.couples.hidden')}</Empty>
      ) : (
        <Answered query={contact}>{(said) => <Said said={said} />}</Answered>
      )}
    </Ask>
  );
}

function Said({ said }: { said: Got<'safeContact'> }) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.couples.contact.${key}`);
  if (!said) return <Empty>{words('none')}</Empty>;
  const lines: [string, string][] = [
    [words('how'), words(`by.${said.how}`)],
    [words('when'), said.when || words('anyTime')],
    [words('message'), words(said.mayLeaveMessage ? 'yes' : 'no')],
    [words('who'), said.whoElseReads || words('notSaid')],
  ];
  return (
    <dl style={{ margin: 0 }}>
      {lines.map(([question, answer]) => (
        <div key={question}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {question}
          </Typography>
          <Typography component="dd" sx={{ m: 0, mb: 3 }}>
            {answer}
          </Typography>
        </div>
      ))}
    </dl>
  );
}
