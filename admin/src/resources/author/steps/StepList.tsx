import AddIcon from '@mui/icons-material/Add';
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Box, Button, Typography } from '@mui/material';
import type { VariantName } from '@usward/exercises';
import { useState } from 'react';
import { useAuthor, useExercise } from '../AuthorContext.ts';
import { placeOf } from '../document/checks.ts';
import { addStep, shiftStep } from '../document/steps.ts';
import { useStepName } from '../stepName.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { KindPicker } from './KindPicker.tsx';
import { StepRow } from './StepRow.tsx';

type StepListProps = { variant: VariantName; open: string | null; onOpen: (step: string | null) => void };

/** The steps of one version, in order: moved by dragging or by the keyboard, opened to be written. */
export function StepList({ variant, open, onOpen }: StepListProps) {
  const exercise = useExercise();
  const { act, problems, announce } = useAuthor();
  const words = useAuthorWords();
  const name = useStepName();
  const [isPicking, setIsPicking] = useState(false);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const { steps } = exercise.variants[variant] ?? { steps: [] };
  // A draft may hold two steps of one name, until its author mended that.
  const keys = steps.map(({ id }, at) =>
    steps.findIndex((step) => step.id === id) < at ? `${id} ${at}` : id,
  );
  const shift = (from: number, to: number) => {
    const step = steps[from];
    if (!step || to < 0 || to >= steps.length) return;
    act({ type: 'move', move: shiftStep(exercise, variant, from, to) });
    announce(words.steps.moved(name(step), to + 1, steps.length));
  };
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) shift(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
  };
  const wrongAt = (id: string) =>
    problems.filter(({ path }) => {
      const place = placeOf(path, exercise);
      return place.part === 'steps' && place.variant === variant && place.step === id;
    }).length;
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={{
          announcements: useAnnouncements(keys, (at) => (steps[at] ? name(steps[at]) : '')),
          screenReaderInstructions: { draggable: '' },
        }}
      >
        <SortableContext items={keys} strategy={verticalListSortingStrategy}>
          <Box
            component="ol"
            aria-label={words.steps.list(words.parts[variant])}
            sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}
          >
            {steps.map((step, at) => (
              <StepRow
                key={keys[at]}
                sortId={keys[at] ?? step.id}
                variant={variant}
                step={step}
                at={at}
                count={steps.length}
                wrong={wrongAt(step.id)}
                isOpen={open === step.id}
                onToggle={() => onOpen(open === step.id ? null : step.id)}
                onShift={(to) => shift(at, to)}
              />
            ))}
          </Box>
        </SortableContext>
      </DndContext>
      {!steps.length && <Typography color="textSecondary">{words.steps.none}</Typography>}
      <Button startIcon={<AddIcon />} variant="outlined" sx={{ mt: 3 }} onClick={() => setIsPicking(true)}>
        {words.steps.add}
      </Button>
      <KindPicker
        isOpen={isPicking}
        variant={variant}
        onClose={() => setIsPicking(false)}
        onPick={(kind) => {
          setIsPicking(false);
          const opened = steps.findIndex(({ id }) => id === open);
          const at = opened < 0 ? steps.length : opened + 1;
          const move = addStep(exercise, variant, at, kind);
          act({ type: 'move', move });
          const added = move.do === 'all' ? move.moves[0] : move;
          if (added?.do === 'insert') onOpen((added.value as { id: string }).id);
        }}
      />
    </>
  );
}

/** What dragging says aloud, in the words of the page. */
function useAnnouncements(keys: string[], nameAt: (at: number) => string): Announcements {
  const { steps } = useAuthorWords();
  const told = (id: string | number, to: string | number | undefined) => {
    const at = keys.indexOf(String(to ?? id));
    return steps.moved(nameAt(keys.indexOf(String(id))), at + 1, keys.length);
  };
  return {
    onDragStart: ({ active }) => told(active.id, undefined),
    onDragOver: ({ active, over }) => told(active.id, over?.id),
    onDragEnd: ({ active, over }) => told(active.id, over?.id),
    onDragCancel: ({ active }) => told(active.id, undefined),
  };
}
