import { useMutation, type QueryKey } from '@tanstack/react-query';
import { useRef, type FormEvent, type ReactNode } from 'react';
import { queryClient } from '../../api/query-client.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { holdFocus } from '../../ui/focus.ts';
import { Notice, Problem } from '../../ui/notice.tsx';

interface ChangeProps {
  /** The words on its button. */
  action: string;
  isReady: boolean;
  change: () => Promise<unknown>;
  /** What to say when it is done; "Saved." if nothing else. */
  done?: string;
  /** What has to be asked anew afterwards. */
  renews?: QueryKey;
  onDone?: () => void;
  children?: ReactNode;
}

/** A small form that changes one thing, and says how it went. */
export function Change({ action, isReady, change, done, renews, onDone, children }: ChangeProps) {
  const house = useHouse();
  const reason = useReason();
  const form = useRef<HTMLFormElement>(null);
  const send = useMutation({
    mutationFn: async () => {
      const place = form.current?.closest<HTMLElement>('.own-answer, .card') ?? null;
      await change();
      return place;
    },
    onSuccess: async (place) => {
      onDone?.();
      if (renews) await queryClient.invalidateQueries({ queryKey: renews });
      holdFocus(place);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !send.isPending) send.mutate();
  };
  return (
    <form ref={form} className="stack" onSubmit={submit} noValidate autoComplete="off">
      {children}
      {/* Not disabled while it is under way: that would throw the focus away. */}
      <Button second type="submit" disabled={!isReady} aria-disabled={send.isPending}>
        {action}
      </Button>
      {send.isError && <Problem>{reason(send.error)}</Problem>}
      <Notice>{send.isSuccess && (done ?? house('saved'))}</Notice>
    </form>
  );
}
