import { Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Couple } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { useRoomView } from '../../ui/roomView.ts';
import { CoupleFrame } from '../couples/CoupleFrame.tsx';
import { EntryForm } from './EntryForm.tsx';
import { PicturePart } from './PicturePart.tsx';
import { useSay } from './words.ts';

export const Measures = () => <CoupleFrame>{(couple) => <Lines couple={couple} />}</CoupleFrame>;

/** Both partners' lines. While the couple looks on there is nothing here unless both agreed, and no cut-off in any case. */
function Lines({ couple }: { couple: Couple }) {
  const say = useSay();
  const [isRoomView] = useRoomView();
  const [isEntering, setIsEntering] = useState(false);
  const query = useAsk('measures', { params: { coupleId: couple.coupleId } });
  return (
    <Answered query={query}>
      {({ pictures, mayShowTogether }) => {
        if (isRoomView && !(mayShowTogether && pictures.length)) return <Empty>{say('room.kept')}</Empty>;
        return (
          <>
            <Part
              title={say('title')}
              lead={say(isRoomView ? 'room.lead' : 'lead')}
              actions={
                !isRoomView && (
                  <Button variant="outlined" onClick={() => setIsEntering(true)}>
                    {say('enter')}
                  </Button>
                )
              }
            >
              {!isRoomView && (
                <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '68ch' }}>
                  {say(mayShowTogether ? 'room.both' : 'room.notBoth')}{' '}
                  <Link component={RouterLink} to="/instruments">
                    {say('rights')}
                  </Link>
                </Typography>
              )}
              {!pictures.length && <Empty>{say('none')}</Empty>}
            </Part>
            {pictures.map((picture) => (
              <PicturePart
                key={picture.id}
                coupleId={couple.coupleId}
                picture={picture}
                isRoomView={isRoomView}
              />
            ))}
            {isEntering && <EntryForm couple={couple} onClose={() => setIsEntering(false)} />}
          </>
        );
      }}
    </Answered>
  );
}
