import { useSyncExternalStore } from 'react';

/** Same event, same sound. Browsers stay silent until a click, so `enableSound` runs from the sign-in button. */
export type DeskSound = 'new-case' | 'danger' | 'tick';

const notes: Record<DeskSound, readonly { readonly hz: number; readonly atMs: number; readonly forMs: number }[]> = {
  'new-case': [
    { hz: 523, atMs: 0, forMs: 120 },
    { hz: 659, atMs: 140, forMs: 120 },
    { hz: 784, atMs: 280, forMs: 180 },
  ],
  danger: [0, 160, 320, 480, 640, 800].map((atMs, index) => ({ hz: index % 2 === 0 ? 880 : 660, atMs, forMs: 140 })),
  tick: [{ hz: 440, atMs: 0, forMs: 50 }],
};

const mutedKey = 'kc-desk-muted';
const listeners = new Set<() => void>();
let muted = localStorage.getItem(mutedKey) === 'yes';
let audio: AudioContext | undefined;

/** Allows sound from now on; call from a click. Plays the test tone once. */
export function enableSound(): void {
  if (audio === undefined) {
    audio = new AudioContext();
    playSound('tick');
  } else {
    void audio.resume();
  }
}

export function setMuted(value: boolean): void {
  muted = value;
  localStorage.setItem(mutedKey, value ? 'yes' : 'no');
  if (!value) enableSound();
  for (const listener of listeners) listener();
}

export function useMuted(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => muted,
  );
}

/** Plays a sound unless the desk is muted or no click has allowed it yet. */
export function playSound(sound: DeskSound): void {
  if (muted || audio === undefined) return;
  for (const { hz, atMs, forMs } of notes[sound]) {
    const from = audio.currentTime + atMs / 1000;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hz;
    volume.gain.setValueAtTime(0.0001, from);
    volume.gain.exponentialRampToValueAtTime(0.16, from + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + forMs / 1000);
    tone.connect(volume).connect(audio.destination);
    tone.start(from);
    tone.stop(from + forMs / 1000);
  }
}
