import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seed } from '../effort.ts';
import { Dice } from '../fuzz/dice.ts';
import { Caller, operationsOf, type Operation } from '../fuzz/operations.ts';
import { startWorld, type World } from '../harness.ts';
import { remember } from '../moment.ts';
import { answersOf } from '../who-may-see.cells.ts';
import { setScene, type Role, type Scene } from '../who-may-see.scene.ts';
import { Front } from './front.ts';
import { Heard } from './heard.ts';
import { addressOf, cookieOf, withQueries, type Asked } from './requests.ts';
import { tryControl, trySqlmap, type Tried } from './sqlmap.ts';
import { tryWapiti, tryWapitiControl, type Scanned } from './wapiti.ts';

const minutes = Number(process.env['USWARD_ATTACK_MINUTES'] ?? 60);
const only = new RegExp(process.env['USWARD_ATTACK_ONLY'] ?? '');
const tools = process.env['USWARD_ATTACK_TOOL'] ?? 'sqlmap,wapiti';
const [withSqlmap, withWapiti] = [tools.includes('sqlmap'), tools.includes('wapiti')];
const scanners: Role[] = ['nobody', 'author', 'clinician', 'owner'];
/** Of the time, what the first of the two gets when both are asked for. */
const share = withWapiti ? 0.75 : 1;
const atOnce = 3;
const say = (line: string) => process.stdout.write(`${line}\n`);

let world: World;
let scene: Scene;
let front: Front;
let folder: string;
let asked: Asked[];
const heard = new Heard();
const dice = new Dice(seed);

beforeAll(async () => {
  world = await startWorld();
  scene = await setScene(world);
  const moment = await remember(world);
  const { text } = await world.browser().request('GET', '/api/openapi.json');
  const operations = operationsOf(JSON.parse(text));
  const caller = new Caller(world, scene, operations, dice);
  asked = [];
  for (const operation of operations.filter(({ endpoint }) => only.test(endpoint))) {
    asked.push(...(await withQueries(await caller.right(operation), dice)));
    await moment.restore();
  }
  front = await Front.open(world, moment);
  folder = await mkdtemp(join(tmpdir(), 'usward-attack-'));
  say(`What they say is kept in ${folder}`);
  heard.begin();
}, 240_000);
afterAll(async () => {
  heard.end();
  await front?.close();
  await world?.close();
});

const end = Date.now() + minutes * 60_000;
const wait = minutes * 60_000 + 600_000;

(withSqlmap ? describe : describe.skip)('sqlmap', () => {
  it('finds the hole that was made for it', async () => {
    const { findings } = await tryControl(front.address, folder);
    expect(findings.join()).toContain('name');
  }, 180_000);

  it('finds nothing in any operation, asked by the role that may call it', async () => {
    const queue = [...asked];
    const until = Date.now() + (end - Date.now()) * share;
    const tried: Tried[] = [];
    const lane = async () => {
      for (let one = queue.shift(); one && Date.now() < until; one = queue.shift()) {
        const ended = await trySqlmap(one, front.address, folder, Math.min(until - Date.now(), 300_000));
        tried.push(ended);
        const { endpoint, tested, marks, isWhole, findings, hints } = ended;
        say(`${tried.length}/${asked.length} ${endpoint}: ${tested} of ${marks} places${isWhole ? '' : ', not to its end'}`);
        for (const found of [...findings, ...hints]) say(found);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    const wanted = new Set(asked.map(({ call }) => call.operation.endpoint));
    const left = new Set(tried.filter(({ isWhole }) => !isWhole).map(({ endpoint }) => endpoint));
    for (const { call } of queue) left.add(call.operation.endpoint);
    const places = tried.reduce((sum, { tested }) => sum + tested, 0);
    say(`· sqlmap: ${wanted.size - left.size} of ${wanted.size} operations to their end, ${places} places; ${heard.told()}`);
    const unreached = [...wanted].filter((endpoint) => !heard.asked.has(endpoint));
    if (unreached.length) say(`never answered: ${unreached.join(', ')}`);
    if (left.size) say(`left: ${[...left].join(', ')}`);
    expect(tried.flatMap(({ endpoint, findings }) => findings.map((one) => `${endpoint}: ${one}`))).toEqual([]);
    expect([...left]).toEqual([]);
  }, wait); // prettier-ignore
});

(withWapiti ? describe : describe.skip)('wapiti', () => {
  it('finds the hole that was made for it', async () => {
    expect((await tryWapitiControl(front.address, folder)).join()).toMatch(/SQL/i);
  }, 180_000);

  it('finds nothing as any of the roles', async () => {
    const scanned: Scanned[] = [];
    for (const [place, role] of scanners.entries()) {
      const seconds = Math.max(30, (end - Date.now()) / 1000 / (scanners.length - place));
      const one = await tryWapiti(role, cookieOf(scene.browsers[role]), front.address, pathsFor(role), folder, seconds);
      scanned.push(one);
      const { findings, known, pages, isWhole } = one;
      say(`wapiti as ${role}: ${pages} addresses, ${findings.length} findings, ${known.length} known and meant${isWhole ? '' : ', not to its end'}`);
      for (const found of findings) say(found);
    }
    say(`· wapiti: ${scanned.filter(({ isWhole }) => isWhole).length} of ${scanners.length} roles; ${heard.told()}`);
    expect(scanned.flatMap(({ role, findings }) => findings.map((one) => `${role}: ${one}`))).toEqual([]);
    expect(scanned.every(({ isWhole }) => isWhole)).toBe(true);
    expect(front.calledOut).toBe(0);
  }, wait); // prettier-ignore
});

it('nothing falls over, and no answer takes a second', () => {
  expect(heard.failures).toEqual([]);
  expect(heard.slow).toEqual([]);
});

/** Every reading that the role is answered, with its parameters, and the pages of the two apps. */
function pathsFor(role: Role): string[] {
  const isFor = ({ endpoint, row }: Operation) => endpoint.startsWith('GET ') && !endpoint.endsWith('/live') && answersOf(row)[role] === '200';
  const read = asked.filter(({ call }) => isFor(call.operation)).map(addressOf);
  return ['/admin/', '/admin/couples', '/home', '/api/docs', '/api/openapi.json', ...read];
} // prettier-ignore
