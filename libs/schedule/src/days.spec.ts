import assert from 'node:assert/strict';
import { dayOf, daysLater, instantAt } from './days.ts';

describe('days', () => {
  it('belong to the wall clock of their zone', () => {
    const instant = new Date('2026-03-01T03:30:00Z');
    assert.equal(dayOf(instant, 'America/Bogota'), '2026-02-28');
    assert.equal(dayOf(instant, 'Europe/Madrid'), '2026-03-01');
  });

  it('are counted on the calendar, whatever the clocks do', () => {
    assert.equal(daysLater('2026-03-20', 56), '2026-05-15');
    assert.equal(daysLater('2028-03-01', -1), '2028-02-29');
  });

  it('hold an hour also in the night that skips it', () => {
    assert.equal(instantAt('2026-07-01', '21:30', 'Europe/Madrid').toISOString(), '2026-07-01T19:30:00.000Z');
    assert.equal(instantAt('2026-03-29', '02:30', 'Europe/Madrid').toISOString(), '2026-03-29T01:30:00.000Z');
  });
});
