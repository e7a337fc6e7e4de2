import { Inject, Injectable } from '@nestjs/common';
import { alwaysThere, findExercise, findProgram, library, programs, starters } from '@usward/catalogue';
import type { Exercise, Program } from '@usward/exercises';
import { present } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { ExercisesRepository } from './exercises.repository.ts';
import { ExerciseSearch } from './exercises.search.ts';

type Of = { practiceId: string };
type Named = { key: string; version: number };
type OnShelf = { exercise: Exercise; isStarter: boolean; isOwn: boolean };
/** `version` is null where the house wrote it: those have one version only. */
export type Offered = { program: Program; version: number | null };

/** No key of the house begins so (`exercises.search.spec`); every key of a practice does (the database checks). */
export const isOwn = (key: string): boolean => key.startsWith('own-');
/** As many documents of practices as a process keeps at hand: some megabytes. */
const mostKept = 500;

/** The library of a practice: the built-in exercises, every published version of them, and the practice's own. */
@Injectable()
export class ExercisesService {
  private readonly search = new ExerciseSearch(library);
  /** A published version never changes, so what was read once is true as long as the process stands. */
  private readonly kept = new Map<string, Exercise>();

  constructor(@Inject(ExercisesRepository) private readonly repository: ExercisesRepository) {}

  /** The version of everything that was given, in one look for whatever is not at hand; none for what the house wrote. */
  async versions<Row extends Of & Named>(tx: Tx, rows: Row[]): Promise<(Row & { exercise: Exercise })[]> {
    const here = new Map<string, Exercise>();
    const missing: Row[] = [];
    for (const row of rows) {
      const found = isOwn(row.key) ? this.kept.get(nameOf(row)) : this.builtIn(row.key, row.version);
      if (found) here.set(nameOf(row), found);
      else missing.push(row);
    }
    for (const practiceId of new Set(missing.map((row) => row.practiceId))) {
      const wanted = missing.filter((row) => row.practiceId === practiceId);
      for (const found of await this.repository.documents(tx, { practiceId }, wanted)) {
        const name = nameOf({ practiceId, ...found });
        here.set(name, found);
        this.keep(name, found);
      }
    }
    return rows.map((row) => ({ ...row, exercise: present(here.get(nameOf(row))) }));
  }

  async version(tx: Tx, { practiceId }: Of, key: string, version: number): Promise<Exercise> {
    const [found] = await this.versions(tx, [{ practiceId, key, version }]);
    return present(found).exercise;
  }

  /** The practice's own versions whose answers are worth points. */
  scored(tx: Tx, of: Of) {
    return this.repository.scored(tx, of);
  }

  /** Those of them that are on the shelf now, with their questions. */
  forms(tx: Tx, of: Of) {
    return this.repository.forms(tx, of);
  }

  /** One version with its points; absent where it has none. */
  async form(tx: Tx, of: Of, named: Named) {
    const { document, scoring } = present(await this.repository.exercise(tx, of, named));
    return { ...named, document, scoring: present(scoring) };
  }

  builtIn(key: string, version: number): Exercise {
    return present(findExercise(key, version));
  }

  /** The newest version of these exercises, as far as they are offered: what is given today. */
  async newest(tx: Tx, of: Of, keys: readonly string[]): Promise<Map<string, Exercise>> {
    const own = keys.filter(isOwn);
    const found = own.length ? await this.repository.newest(tx, of, own) : [];
    return new Map([...library, ...found].map((exercise) => [exercise.key, exercise]));
  }

  /** What anybody may begin alone, at any time. */
  get alwaysThere(): readonly Exercise[] {
    return alwaysThere;
  }

  /** Those of the house first, then the practice's own. */
  async programs(tx: Tx, of: Of): Promise<Offered[]> {
    const own = await this.repository.newestPrograms(tx, of);
    const house = programs.map((program) => ({ program, version: null }));
    return [...house, ...own.map(({ document, version }) => ({ program: document, version }))];
  }

  async program(tx: Tx, of: Of, key: string): Promise<Program> {
    if (!isOwn(key)) return present(findProgram(key));
    const own = await this.repository.newestPrograms(tx, of);
    return present(own.find(({ document }) => document.key === key)).document;
  }

  /** What can be assigned today, starters first; or what is looked for, best first. */
  async shelf(tx: Tx, of: Of, search = ''): Promise<OnShelf[]> {
    const own = await this.repository.newest(tx, of);
    const rows = [...own, ...library].map((exercise) => ({
      exercise,
      isStarter: starters.includes(exercise.key),
      isOwn: isOwn(exercise.key),
    }));
    if (!search.trim()) return rows.sort((a, b) => placeOf(a.exercise) - placeOf(b.exercise));
    const all = own.length ? new ExerciseSearch([...library, ...own]) : this.search;
    return all.keys(search).flatMap((key) => rows.find(({ exercise }) => exercise.key === key) ?? []);
  }

  /** Keys of the house's exercises, best first. */
  find(search: string): string[] {
    return this.search.keys(search);
  }

  private keep(name: string, exercise: Exercise): void {
    if (this.kept.size >= mostKept) this.kept.delete(this.kept.keys().next().value as string);
    this.kept.set(name, exercise);
  }
}

const nameOf = ({ practiceId, key, version }: Of & Named): string => `${practiceId}/${key}/${version}`;

/** Starters in their own order, then the practice's own, everything else after them. */
const placeOf = ({ key }: Exercise) =>
  starters.includes(key) ? starters.indexOf(key) : starters.length + (isOwn(key) ? 0 : 1);
