import { Injectable } from '@nestjs/common';
import { alwaysThere, findExercise, findProgram, library, programs, starters } from '@usward/catalogue';
import type { Exercise, Program } from '@usward/exercises';
import { present } from '../platform/http/problem.ts';
import { ExerciseSearch } from './exercises.search.ts';

/** The library of a practice. So far the built-in exercises, every published version of them. */
@Injectable()
export class ExercisesService {
  private readonly search = new ExerciseSearch(library);

  version(key: string, version: number): Exercise {
    return present(findExercise(key, version));
  }

  /** The newest version of the exercise: what is given today. */
  newest(key: string): Exercise {
    return present(library.find((exercise) => exercise.key === key));
  }

  /** What anybody may begin alone, at any time. */
  get alwaysThere(): readonly Exercise[] {
    return alwaysThere;
  }

  get programs(): readonly Program[] {
    return programs;
  }

  program(key: string): Program {
    return present(findProgram(key));
  }

  /** What can be assigned today, starters first; or what is looked for, best first. */
  shelf(search = ''): { exercise: Exercise; isStarter: boolean }[] {
    const rows = library.map((exercise) => ({ exercise, isStarter: starters.includes(exercise.key) }));
    if (!search.trim()) return rows.sort((a, b) => placeOf(a.exercise) - placeOf(b.exercise));
    return this.find(search).flatMap((key) => rows.find(({ exercise }) => exercise.key === key) ?? []);
  }

  /** Keys of exercises, best first. */
  find(search: string): string[] {
    return this.search.keys(search);
  }
}

/** Starters in their own order, everything else after them. */
const placeOf = ({ key }: Exercise) => (starters.includes(key) ? starters.indexOf(key) : starters.length);
