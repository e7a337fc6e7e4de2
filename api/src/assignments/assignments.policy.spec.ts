import { describe, expect, it } from '@jest/globals';
import { exercises } from '@usward/catalogue';
import { openingOf, refusalToAssign } from './assignments.policy.ts';

const iStatement = exercises.find(({ key }) => key === 'i-statement')!;
const pulse = exercises.find(({ key }) => key === 'pulse')!;
const usual = {
  exercise: iStatement,
  variant: 'couple' as const,
  tags: [],
  joined: 2,
  isSuitable: true,
  isKeptApart: false,
  isCovered: true,
};

describe('giving an exercise', () => {
  it('is allowed to two who joined and were found suitable', () => {
    expect(refusalToAssign(usual)).toBeNull();
  });

  it('waits for suitability before it waits for anything else', () => {
    expect(refusalToAssign({ ...usual, isSuitable: false, joined: 1 })).toBe('suitability.missing');
    expect(refusalToAssign({ ...usual, joined: 1 })).toBe('partner.not-joined');
  });

  it('is refused to two who keep weeks of their own, and to neither of them alone', () => {
    expect(refusalToAssign({ ...usual, isKeptApart: true })).toBe('weeks.own');
    expect(refusalToAssign({ ...usual, isKeptApart: true, isSuitable: false })).toBe('suitability.missing');
    expect(refusalToAssign({ ...usual, isKeptApart: true, variant: 'solo' })).toBeNull();
  });

  it('alone asks for neither', () => {
    expect(refusalToAssign({ ...usual, variant: 'solo', isSuitable: false, joined: 0 })).toBeNull();
  });

  it('is not possible in a version that does not exist', () => {
    expect(refusalToAssign({ ...usual, exercise: pulse })).toBe('exercise.no-such-variant');
  });

  it('is stopped by fear whatever the reason, and by other tags until there is one', () => {
    const stopped = { ...iStatement, stoppedBy: ['acute-mood' as const] };
    for (const isSuitable of [true, false])
      expect(refusalToAssign({ ...usual, isSuitable, tags: ['fear'], overrideReason: 'we talked' })).toBe(
        'exercise.stopped',
      );
    expect(refusalToAssign({ ...usual, exercise: stopped, tags: ['acute-mood'] })).toBe('exercise.stopped');
    expect(refusalToAssign({ ...usual, exercise: stopped, tags: ['acute-mood'], overrideReason: '  ' })).toBe(
      'exercise.stopped',
    );
    expect(
      refusalToAssign({ ...usual, exercise: stopped, tags: ['acute-mood'], overrideReason: 'we talked' }),
    ).toBeNull();
  });
});

describe('what asks of harm', () => {
  const asking = (asksOf: 'self-harm' | 'being-harmed') => {
    const exercise = structuredClone(pulse);
    for (const step of exercise.variants.solo.steps) step.alertWhen = { asksOf, answers: 'any' };
    return { ...usual, exercise, variant: 'solo' as const };
  };

  it('is given when somebody will be on duty for it', () => {
    expect(refusalToAssign(asking('self-harm'))).toBeNull();
    expect(refusalToAssign({ ...asking('self-harm'), isCovered: false })).toBe('measure.nobody-on-duty');
    expect(refusalToAssign({ ...usual, isCovered: false })).toBeNull();
  });

  it('is never asked at home where it is about being harmed', () => {
    expect(refusalToAssign(asking('being-harmed'))).toBe('measure.in-room-only');
  });
});

describe('what both share', () => {
  const now = new Date('2026-11-21T10:00:00Z');
  const old = { openedAt: new Date('2026-10-01T10:00:00Z') };
  const young = { openedAt: new Date('2026-11-10T10:00:00Z') };

  it('opens at the closing time, or later if the clinician asks', () => {
    expect(openingOf(iStatement, 'couple', old, now)).toBe('closing');
    expect(openingOf(iStatement, 'couple', old, now, 'appointment')).toBe('appointment');
  });

  it('opens in the appointment in a couple’s first two weeks, whatever was asked', () => {
    expect(openingOf(iStatement, 'couple', young, now, 'closing')).toBe('appointment');
  });

  it('never opens from a version for one', () => {
    expect(openingOf(iStatement, 'solo', old, now, 'closing')).toBe('never');
  });
});
