import { describe, expect, it } from '@jest/globals';
import { compose, type Facts, type JointFact } from './briefs.rules.ts';

const title = { en: 'Say it', es: 'Dilo' };
const untouched = { isOver: true, isTogether: false, pieces: [], onePhone: [], isKept: false };
const fact = (on: string, more: Partial<JointFact> = {}): JointFact => ({
  ...{ key: 'say-it', version: 1, title, on },
  ...untouched,
  ...more,
});
const words = (by: string, value: string) => ({
  ...{ by, step: 'sentence', prompt: title, value },
});
const facts = (joint: JointFact[], more: Partial<Facts> = {}): Facts => ({
  joint,
  joined: 2,
  isFirstWeek: false,
  ...more,
});

describe('the brief', () => {
  it('of a couple that did nothing says what is not known, and asks without a verdict', () => {
    const brief = compose(facts([fact('2026-11-02'), fact('2026-11-09')]));
    expect(brief).toMatchObject({
      wentWell: null,
      wantsRaised: [],
      tried: [{ key: 'say-it', times: 2, opened: 0, together: 0, onePhone: [] }],
      moved: [],
      question: { code: 'quiet', count: 2 },
    });
    expect(brief.notKnown.map(({ code }) => code)).toEqual(['nothing-yet', 'no-measure']);
  });

  it('begins with the newest words that both opened', () => {
    const brief = compose(
      facts([
        fact('2026-11-02', { pieces: [words('Noor', 'older')] }),
        fact('2026-11-09', { pieces: [words('Elena', 'newer'), words('Noor', 'also')] }),
      ]),
    );
    expect(brief.wentWell).toMatchObject({
      by: 'Elena',
      key: 'say-it',
      step: 'sentence',
      value: 'newer',
      on: '2026-11-09',
    });
    expect(brief.waysToOpen[0]).toEqual({ code: 'read-aloud' });
  });

  it('says of what was written on one phone on whose it was, and changes nothing else for it', () => {
    const on = (onePhone: string[]) =>
      compose(facts([fact('2026-11-02', { onePhone }), fact('2026-11-09', { onePhone })]));
    const brief = on(['Noor', 'Elena']);
    expect(brief.tried).toMatchObject([{ opened: 0, onePhone: ['Elena', 'Noor'] }]);
    expect({ ...brief, tried: [] }).toEqual({ ...on([]), tried: [] });
  });

  it('lets no words hide what the other wants raised', () => {
    const pieces = [words('Noor', 'all is well')];
    const brief = compose(facts([fact('2026-11-09', { isKept: true, pieces, onePhone: ['Noor'] })]));
    expect(brief.wantsRaised).toEqual([{ title, on: '2026-11-09' }]);
  });

  it('puts first what somebody kept for the appointment, by its title only', () => {
    const brief = compose(facts([fact('2026-11-09', { isKept: true })]));
    expect(brief.wantsRaised).toEqual([{ title, on: '2026-11-09' }]);
    expect(brief.question).toEqual({ code: 'kept-for-appointment', count: 1 });
    expect(brief.waysToOpen[0]).toEqual({ code: 'what-was-kept' });
  });

  it('says when one of the two has not joined, and when it is the first week', () => {
    const codes = compose(facts([], { joined: 1, isFirstWeek: true })).notKnown.map(({ code }) => code);
    expect(codes).toEqual(['one-has-not-joined', 'first-week', 'nothing-yet', 'no-measure']);
  });

  it('always gives three ways to open and does not depend on the order of what it is given', () => {
    const joint = [
      fact('2026-11-02', { isTogether: true }),
      fact('2026-11-09', { pieces: [words('Noor', 'x')] }),
      fact('2026-11-05'),
    ];
    expect(compose(facts(joint))).toEqual(compose(facts([...joint].reverse())));
    expect(compose(facts(joint)).waysToOpen).toHaveLength(3);
  });
});
