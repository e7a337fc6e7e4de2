import { absolute } from './kinds/absolute.ts';
import { accusingQuestion } from './kinds/accusing-question.ts';
import { blame } from './kinds/blame.ts';
import { contempt } from './kinds/contempt.ts';
import { demand } from './kinds/demand.ts';
import { hiddenYou } from './kinds/hidden-you.ts';
import { label } from './kinds/label.ts';
import { mindReading } from './kinds/mind-reading.ts';
import { threat } from './kinds/threat.ts';
import type { Kind } from '../language.ts';

export const findings: Record<Kind, readonly string[]> = {
  threat,
  contempt,
  'accusing-question': accusingQuestion,
  'hidden-you': hiddenYou,
  absolute,
  label,
  'mind-reading': mindReading,
  blame,
  demand,
};
