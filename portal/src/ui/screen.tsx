import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';

interface ScreenProps {
  title: string;
  children: ReactNode;
  /** What stands at the bottom, within the thumb's reach. */
  foot?: ReactNode;
  /** Makes the whole screen a form that the foot's button sends. */
  onSubmit?: () => void;
}

/** One thing: its heading, which takes the focus so that a screen reader begins there, and one action at the bottom. */
export function Screen({ title, children, foot, onSubmit }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  const content = (
    <>
      <div className="screen-body">{children}</div>
      {foot && <div className="screen-foot">{foot}</div>}
    </>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <main className="screen">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {onSubmit ? (
        <form className="screen-form" onSubmit={submit} noValidate autoComplete="off">
          {content}
        </form>
      ) : (
        content
      )}
    </main>
  );
}
