import type { Level } from '@usward/exercises/playing';
import { Heart, Lock, Shuffle, UserRound, UsersRound, type LucideIcon } from 'lucide-react';
import './level-chip.css';

const icons: Record<Level, LucideIcon> = {
  V0: Lock,
  VM: Shuffle,
  VP: Heart,
  V1: UserRound,
  V2: UsersRound,
};

/** Who reads something: an icon and the words. */
export function LevelChip({ level, label }: { level: Level; label: string }) {
  const Icon = icons[level];
  return (
    <span className="level-chip">
      <Icon aria-hidden="true" size={18} />
      {label}
    </span>
  );
}
