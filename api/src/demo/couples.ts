import { carmenAndAndres } from './couples/carmen-and-andres.ts';
import { elenaAndNoor } from './couples/elena-and-noor.ts';
import { graceAndOwen } from './couples/grace-and-owen.ts';
import { hannahAlone } from './couples/hannah.ts';
import { luciaAndTom } from './couples/lucia-and-tom.ts';
import { martaAndJulen } from './couples/marta-and-julen.ts';
import { priyaAndSam } from './couples/priya-and-sam.ts';
import { sofiaAndNicolas } from './couples/sofia-and-nicolas.ts';
import type { Story } from './story.ts';

/** Eight couples, all invented: no line in here was ever written by a client. */
export const stories: Story[] = [
  luciaAndTom,
  sofiaAndNicolas,
  carmenAndAndres,
  martaAndJulen,
  priyaAndSam,
  elenaAndNoor,
  graceAndOwen,
  hannahAlone,
];
