import { Box, Button, Typography } from '@mui/material';
import type { Exercise } from '@usward/exercises';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useAct, useAsk } from '../../../data/ask.ts';
import { Answered } from '../../../ui/Answered.tsx';
import { Ask } from '../../../ui/Ask.tsx';
import { Part } from '../../../ui/Page.tsx';
import { useAuthor } from '../AuthorContext.ts';
import { ChangeList } from '../ChangeList.tsx';
import type { Draft, useDraft } from '../useDraft.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { Alerts } from './Alerts.tsx';
import { Problems } from './Problems.tsx';
import { Reading } from './Reading.tsx';
import { Points } from './Points.tsx';

type PublishProps = {
  draft: Draft;
  writing: ReturnType<typeof useDraft>;
  onGo: (path: readonly (string | number)[]) => void;
};

/** What is checked first, place by place; what changed; then it is published. */
export function Publish({ draft, writing, onGo }: PublishProps) {
  const { problems, document } = useAuthor();
  const words = useAuthorWords();
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const publish = useAct('publishDraft', { isQuiet: true });
  const { keeper, saving, told } = writing;
  const isExercise = draft.what === 'exercise';
  const open = told.alerts.filter(({ answer }) => answer === null).length;
  const isReady = !problems.length && !open;
  const give = async () => {
    await keeper.flush();
    publish.mutate(
      { params: { draftId: draft.draftId }, body: { revision: keeper.revision } },
      {
        onSuccess: ({ key, what }) => {
          notify(words.publish.done, { type: 'success' });
          void navigate(what === 'program' ? `/library/programs/${key}` : `/library/${key}`);
        },
      },
    );
  };
  return (
    <>
      <Problems onGo={onGo} />
      {isExercise && <Reading onGo={onGo} />}
      {isExercise && <Alerts alerts={told.alerts} onAnswer={(alerts) => writing.answer({ alerts })} />}
      {draft.scoring && <Points scoring={draft.scoring} onAnswer={(answer) => writing.answer(answer)} />}
      {draft.published && isExercise && (
        <Part title={words.publish.changes(draft.published.version)}>
          <Since source={draft.published} after={document as Exercise} />
        </Part>
      )}
      <Typography sx={{ mb: 3 }}>{words.publish.lead}</Typography>
      {publish.error && (
        <Typography role="alert" sx={{ mb: 3 }}>
          {translate(`errors.${publish.error.code}`)}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button
          variant="contained"
          disabled={!isReady || publish.isPending || saving.is === 'conflict'}
          onClick={() => void give()}
        >
          {words.publish.verb}
        </Button>
        <Discard draftId={draft.draftId} />
      </Box>
    </>
  );
}

function Since({ source, after }: { source: { key: string; version: number }; after: Exercise }) {
  const words = useAuthorWords();
  const query = useAsk('exerciseVersion', { params: source });
  return (
    <Answered query={query}>
      {({ document }) => (
        <ChangeList before={document as unknown as Exercise} after={after} none={words.publish.noChange} />
      )}
    </Answered>
  );
}

function Discard({ draftId }: { draftId: string }) {
  const words = useAuthorWords();
  const navigate = useNavigate();
  const discard = useAct('discardDraft');
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <Button onClick={() => setIsAsked(true)}>{words.publish.discard}</Button>
      <Ask
        isOpen={isAsked}
        title={words.publish.discard}
        verb={words.publish.discard}
        isBusy={discard.isPending}
        onClose={() => setIsAsked(false)}
        onYes={() => discard.mutate({ params: { draftId } }, { onSuccess: () => void navigate('/library') })}
      >
        <Typography>{words.publish.discardLead}</Typography>
      </Ask>
    </>
  );
}
