import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';

const steps = 2 ** 47;

/** Numbers that nobody can foresee, in [0, 1). A test sets its own. */
@Injectable()
export class Chance {
  number(): number {
    return randomInt(steps) / steps;
  }
}
