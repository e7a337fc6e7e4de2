import { expect, it } from '@jest/globals';
import { library } from '@usward/catalogue';
import { sharesOf, stepsOfLoad } from './load.rules.ts';

it('counts the cards of each pile, over every step of one time', () => {
  expect(sharesOf([{ dishes: 'me', nights: 'you', bath: 'me' }, { pumping: 'nobody', shop: 'others' }])).toEqual({
    me: 2,
    partner: 1,
    both: 0,
    others: 1,
    nobody: 1,
  }); // prettier-ignore
  expect(sharesOf([])).toEqual({ me: 0, partner: 0, both: 0, others: 0, nobody: 0 });
  expect(sharesOf([{ dishes: 'a pile of later' }]).me).toBe(0);
});

it('knows the steps at which loads are told, and no other sorting', () => {
  const found = library.flatMap((one) => stepsOfLoad(one, 'couple').map((step) => `${one.key} ${step}`));
  expect(found).toEqual(
    expect.arrayContaining(['load-map deal', 'load-map-full notice', 'load-map-full do']),
  );
  expect(found.every((one) => one.startsWith('load-map'))).toBe(true);
});
