import DragIcon from '@mui/icons-material/DragIndicator';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import { useSortable } from '@dnd-kit/sortable';
import { Box, Button, IconButton, Paper, Typography } from '@mui/material';
import type { Step, VariantName } from '@usward/exercises';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../../ui/words.ts';
import { useExercise } from '../AuthorContext.ts';
import { Small } from '../form/RowActions.tsx';
import { useStepName } from '../stepName.ts';
import { kindWords } from '../words/kinds.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { StepForm } from './StepForm.tsx';

type StepRowProps = {
  sortId: string;
  variant: VariantName;
  step: Step;
  at: number;
  count: number;
  wrong: number;
  isOpen: boolean;
  onToggle: () => void;
  onShift: (to: number) => void;
};

/** One step in its place: what it is, how it is moved, and its form while it is open. */
export function StepRow({
  sortId,
  variant,
  step,
  at,
  count,
  wrong,
  isOpen,
  onToggle,
  onShift,
}: StepRowProps) {
  const words = useAuthorWords();
  const language = useLanguage();
  const nameOf = useStepName();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: sortId });
  const isSmall = useExercise().variants[variant]?.small.includes(step.id);
  const name = nameOf(step);
  const { upRef, downRef, keepFocus } = useKeptFocus(at);
  const facts = [
    kindWords[language][step.kind].name,
    isSmall && words.steps.small,
    step.askedIf && words.steps.askedIf,
  ];
  return (
    <Paper
      component="li"
      variant="outlined"
      ref={setNodeRef}
      data-step={step.id}
      style={{
        transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined,
        transition,
      }}
      sx={{ position: 'relative', zIndex: isDragging ? 2 : undefined, opacity: isDragging ? 0.85 : 1 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 2 }}>
        <IconButton
          size="small"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={words.steps.drag(name)}
          sx={{ cursor: 'grab', touchAction: 'none', minWidth: 32, minHeight: 32 }}
        >
          <DragIcon fontSize="small" />
        </IconButton>
        <Button
          aria-expanded={isOpen}
          onClick={onToggle}
          sx={{
            flex: 1,
            minWidth: 0,
            display: 'block',
            textAlign: 'start',
            color: 'text.primary',
            fontWeight: 400,
            px: 2,
            py: 1,
          }}
        >
          <Typography component="span" sx={{ display: 'block', fontWeight: 700 }}>
            {at + 1} · {name}
          </Typography>
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {facts.filter(Boolean).join(' · ')}
          </Typography>
          {wrong > 0 && (
            <Typography component="span" variant="body2" color="warning" sx={{ display: 'block' }}>
              {words.steps.problems(wrong)}
            </Typography>
          )}
        </Button>
        <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' } }}>
          <span ref={upRef}>
            <Small
              label={words.steps.up(name)}
              isOff={at === 0}
              onClick={() => keepFocus('up', () => onShift(at - 1))}
            >
              <UpIcon fontSize="small" />
            </Small>
          </span>
          <span ref={downRef}>
            <Small
              label={words.steps.down(name)}
              isOff={at === count - 1}
              onClick={() => keepFocus('down', () => onShift(at + 1))}
            >
              <DownIcon fontSize="small" />
            </Small>
          </span>
        </Box>
      </Box>
      {isOpen && (
        <Box sx={{ px: 4, pb: 4, pt: 1 }}>
          <StepForm variant={variant} step={step} at={at} />
        </Box>
      )}
    </Paper>
  );
}

/** A row that was moved by its button keeps the focus on that button, wherever it is now. */
function useKeptFocus(at: number) {
  const upRef = useRef<HTMLElement>(null);
  const downRef = useRef<HTMLElement>(null);
  const wanted = useRef<'up' | 'down' | null>(null);
  useEffect(() => {
    const place = wanted.current === 'up' ? upRef : downRef;
    if (wanted.current) place.current?.querySelector('button')?.focus();
    wanted.current = null;
  }, [at]);
  const keepFocus = (which: 'up' | 'down', move: () => void) => {
    wanted.current = which;
    move();
  };
  return { upRef, downRef, keepFocus };
}
