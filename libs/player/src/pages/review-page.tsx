import { isBlank, readers, spoken, type Answers, type Readers } from '@usward/exercises/playing';
import type { ReactNode } from 'react';
import { Heading } from '../parts/heading.tsx';
import { LevelChip } from '../parts/level-chip.tsx';
import { usePlay } from '../play.ts';
import type { Level } from '@usward/exercises/playing';

type ReviewPageProps = {
  answers: Answers;
  onLevel: (step: string, level: Level) => void;
  /** What the other will see, in place of the player’s own page of it. */
  children?: ReactNode;
};

/** What each of the others will see, before anything is handed in. */
export function ReviewPage({ answers, onLevel, children }: ReviewPageProps) {
  const { t, hear, partner, isForTwo, steps, fields, ear, sent } = usePlay();
  const given = steps.flatMap((step) => {
    const answer = answers[step.id];
    const rule = fields[step.id];
    if (!answer || !rule || rule.widest === 'V0' || rule.widest === 'VM' || isBlank(answer.value)) return [];
    const words = spoken(step, answer.value, ear).trim();
    const asked = 'prompt' in step ? hear(step.prompt) : '';
    return words ? [{ id: step.id, asked, words, level: answer.level, rule }] : [];
  });
  const reaches = ({ id, rule }: (typeof given)[number]) =>
    rule.opens === 'sent' ? sent.includes(id) : rule.opens !== 'never';
  const seenBy = (reader: keyof Readers) =>
    given.filter((one) => readers(one.level)[reader] && (reader === 'clinicians' || reaches(one)));

  return (
    <>
      <Heading>{t('reviewTitle')}</Heading>
      {given.length === 0 && <p>{t('nothingWritten')}</p>}
      {given.map(({ id, asked, words, level, rule }) => (
        <section key={id} className="player-card">
          <p className="player-small">{asked}</p>
          <p className="player-serif player-piece">{words}</p>
          <LevelChip isBrief rule={rule} level={level} onLevel={(next) => onLevel(id, next)} />
        </section>
      ))}
      {isForTwo && children}
      {isForTwo && !children && (
        <Preview title={t('reviewPartner', { partner })} pieces={seenBy('partner')}>
          {t('reviewSame')}
        </Preview>
      )}
      <Preview title={t('reviewTherapist')} pieces={seenBy('clinicians')} />
    </>
  );
}

type PreviewProps = { title: string; pieces: { id: string; words: string }[]; children?: string };

/** The other's page, as it will stand there. */
function Preview({ title, pieces, children }: PreviewProps) {
  const { t } = usePlay();
  return (
    <section className="player-preview">
      <h2>{title}</h2>
      {pieces.map(({ id, words }) => (
        <blockquote key={id}>{words}</blockquote>
      ))}
      {pieces.length === 0 && <p className="player-hint">{t('reviewNothing')}</p>}
      {pieces.length === 0 && children && <p className="player-small">{children}</p>}
    </section>
  );
}
