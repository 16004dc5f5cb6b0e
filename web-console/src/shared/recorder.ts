import { useCallback, useEffect, useRef, useState } from 'react';

/** Audio and video of a signing, still on the device. */
export interface Recording {
  readonly blob: Blob;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

export type RecorderState =
  | { readonly kind: 'OFF' }
  | { readonly kind: 'ON'; readonly startedAt: Date; readonly stream: MediaStream }
  /** The browser has no recorder, no camera or microphone is there, or the person or the phone said no. */
  | { readonly kind: 'CANNOT'; readonly why: 'UNSUPPORTED' | 'NO_DEVICE' | 'REFUSED' };

export interface Recorder {
  readonly state: RecorderState;
  readonly start: () => Promise<boolean>;
  /** Ends the recording; null when none was running or nothing was recorded. */
  readonly stop: () => Promise<Recording | null>;
}

/** Small on a phone's network, and a face and a voice are still plain. */
const PICTURE = { width: { ideal: 480 }, height: { ideal: 360 }, frameRate: { ideal: 12 } } as const;
const BITS_PER_SECOND = { videoBitsPerSecond: 350_000, audioBitsPerSecond: 32_000 } as const;
const TYPES = ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'];

/** Records camera and microphone of this device. Everything stays here until `stop`, and the camera ends with the page. */
export function useRecorder(facing: 'user' | 'environment'): Recorder {
  const [state, setState] = useState<RecorderState>({ kind: 'OFF' });
  const running = useRef<{ recorder: MediaRecorder; chunks: Blob[]; startedAt: Date } | null>(null);

  const start = useCallback(async (): Promise<boolean> => {
    if (running.current !== null) return true;
    if (navigator.mediaDevices?.getUserMedia === undefined || typeof MediaRecorder === 'undefined') {
      setState({ kind: 'CANNOT', why: 'UNSUPPORTED' });
      return false;
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: true,
        video: { ...PICTURE, facingMode: { ideal: facing } },
      });
      const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
      const recorder = new MediaRecorder(stream, {
        ...BITS_PER_SECOND,
        ...(mimeType === undefined ? {} : { mimeType }),
      });
      const chunks: Blob[] = [];
      recorder.addEventListener('dataavailable', (event) => {
        if (event.data.size > 0) chunks.push(event.data);
      });
      const startedAt = new Date();
      recorder.start(1_000);
      running.current = { recorder, chunks, startedAt };
      setState({ kind: 'ON', startedAt, stream });
      return true;
    } catch (error) {
      const name = error instanceof DOMException ? error.name : '';
      setState({ kind: 'CANNOT', why: name === 'NotFoundError' ? 'NO_DEVICE' : 'REFUSED' });
      return false;
    }
  }, [facing]);

  const stop = useCallback(async (): Promise<Recording | null> => {
    const now = running.current;
    running.current = null;
    if (now === null) return null;
    await end(now.recorder);
    setState({ kind: 'OFF' });
    const blob = new Blob(now.chunks, { type: now.recorder.mimeType });
    return blob.size === 0 ? null : { blob, startedAt: now.startedAt, endedAt: new Date() };
  }, []);

  useEffect(
    () => () => {
      if (running.current !== null) void end(running.current.recorder);
      running.current = null;
    },
    [],
  );
  return { state, start, stop };
}

async function end(recorder: MediaRecorder): Promise<void> {
  if (recorder.state !== 'inactive') {
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
    recorder.stop();
    await stopped;
  }
  for (const track of recorder.stream.getTracks()) track.stop();
}
