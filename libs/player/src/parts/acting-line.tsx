/** What is to be said about an act that is a message. The place is always there, so that it is read out when it fills. */
export function ActingLine({ children }: { children: string }) {
  return (
    <p className="player-acting player-small" role="status">
      {children}
    </p>
  );
}
