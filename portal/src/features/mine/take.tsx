import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me } from '../../api/client.ts';
import { exports } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { Notice, Problem } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Shape } from '../../ui/shape.tsx';
import { Change } from './change.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Everything of one's own in a file, which is given once and on this phone only. */
export function Take() {
  const say = useTexts();
  const house = useHouse();
  const { data } = useQuery({
    ...exports,
    refetchInterval: ({ state }) => (state.data?.exports[0]?.state === 'making' ? 1_500 : false),
  });
  if (!data) return <Shape label={house('loading')} />;
  const [latest] = data.exports;
  return (
    <Part title={say('take')}>
      <p>{say('takeText')}</p>
      <p>{say('takeCare')}</p>
      {latest?.state === 'making' && <Notice>{say('takeMaking')}</Notice>}
      {latest?.state === 'ready' && <Ready exportId={latest.exportId} />}
      {latest?.state !== 'making' && latest?.state !== 'ready' && (
        <Change
          action={say('takeAsk')}
          isReady
          change={() => me.askExport()}
          done={say('takeMaking')}
          renews={exports.queryKey}
        />
      )}
      {latest?.state === 'fetched' && <p className="small quiet">{say('takeFetched')}</p>}
    </Part>
  );
}

function Ready({ exportId }: { exportId: string }) {
  const say = useTexts();
  const reason = useReason();
  const [isSaved, setSaved] = useState(false);
  const fetching = useMutation({
    mutationFn: () => me.fetchExport({ params: { exportId } }),
    onSuccess: (file) => {
      saveFile(file);
      setSaved(true);
      void queryClient.invalidateQueries({ queryKey: exports.queryKey });
    },
  });
  return (
    <div className="stack">
      <Notice>{say(isSaved ? 'takeFetched' : 'takeReady')}</Notice>
      {!isSaved && (
        <Button onClick={() => fetching.mutate()} disabled={fetching.isPending}>
          {say('takeSave')}
        </Button>
      )}
      {fetching.isError && <Problem>{reason(fetching.error)}</Problem>}
    </div>
  );
}
