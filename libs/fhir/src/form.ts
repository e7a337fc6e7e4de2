import type { Step } from '@usward/exercises';
import type { Harm, Item as Scored } from '@usward/measures';
import type { Left, Wrong } from './left.ts';
import type { Option } from './options.ts';
import type { Item, Questionnaire } from './questionnaire.ts';

/** An item, where it stands, and the step that asks it; null where nothing is asked. */
export type Node = {
  item: Item;
  path: string;
  step: string | null;
  /** What stands before it, where its text is longer than a screen. */
  pages: string[];
  options: Option[];
  nodes: Node[];
};

/** A Questionnaire as steps, with what it takes to ask them in their order and to give the answers back in its words. */
export type Form = {
  about: Pick<Questionnaire, 'url' | 'version' | 'title' | 'publisher' | 'copyright' | 'language'>;
  steps: Step[];
  /** The file as it nests. */
  nodes: Node[];
  /** Null where it has none, or where they cannot be added up. */
  scores: Scores | null;
  /** The steps that are known to ask of harm, by their codes: preset, never complete. */
  asksOf: Record<string, Harm>;
  left: Left[];
};
export type Imported = Form | { wrong: Wrong[] };

/** What each answer to a step is worth, and the least and the most it can be. */
export type ScoredStep = { step: string; item: Scored; points: Record<string, number> };
export type Scores = { steps: ScoredStep[] };

/** Every node, in the order of the file. */
export const allNodes = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...allNodes(node.nodes)]);

export const loinc = 'http://loinc.org';
