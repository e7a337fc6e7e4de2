import { Injectable } from '@nestjs/common';
import { findExercise, library, starters } from '@usward/catalogue';
import { folded, say, type Exercise, type Words } from '@usward/exercises';
import { present } from '../platform/http/problem.ts';

/** The library of a practice. So far the built-in exercises, every published version of them. */
@Injectable()
export class ExercisesService {
  version(key: string, version: number): Exercise {
    return present(findExercise(key, version));
  }

  /** What can be assigned today, starters first, those that carry the searched words in either language. */
  shelf(search = ''): { exercise: Exercise; isStarter: boolean }[] {
    const wanted = folded(search);
    const rows = library.map((exercise) => ({ exercise, isStarter: starters.includes(exercise.key) }));
    return rows
      .filter(({ exercise }) => folded(`${both(exercise.title)} ${both(exercise.purpose)}`).includes(wanted))
      .sort((a, b) => Number(b.isStarter) - Number(a.isStarter));
  }
}

const both = (words: Words) => `${words.en} ${say(words, 'es', 'tu')}`;
