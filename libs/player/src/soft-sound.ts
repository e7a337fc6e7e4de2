/** Two low tones that come and go slowly. Made here: no file, nothing to load, and nothing that startles. */
const tones = [396, 528];
const seconds = 3;
const loudest = 0.08;

let context: AudioContext | null = null;

/** Phones let a page sound only after a tap: to be called in the tap that starts the time. */
export function allowSound(): void {
  try {
    context ??= new AudioContext();
    void context.resume();
  } catch {
    context = null;
  }
}

/** Sounds once, softly. Silent where the phone does not allow it. */
export function soundSoftly(): void {
  const here = context;
  if (here?.state !== 'running') return;
  const begin = here.currentTime;
  for (const [at, tone] of tones.entries()) {
    const source = here.createOscillator();
    const volume = here.createGain();
    source.type = 'sine';
    source.frequency.value = tone;
    volume.gain.setValueAtTime(0.0001, begin);
    volume.gain.exponentialRampToValueAtTime(loudest / (at + 1), begin + 0.4);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + seconds);
    source.connect(volume).connect(here.destination);
    source.start(begin);
    source.stop(begin + seconds);
  }
}
