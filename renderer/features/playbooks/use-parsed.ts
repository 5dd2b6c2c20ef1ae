import { useEffect, useRef, useState } from 'react';
import type { Playbook } from '../../../core/playbook/playbook';
import type { Picklists } from '../../../core/playbook/playbook-fields';
import { emptyFrontMatter } from '../../../core/playbook/read-front-matter';
import type { ParseQuestion } from './parse-worker';

export interface Parsed {
  readonly text: string;
  readonly playbook: Playbook;
}

const unread: Playbook = { ...emptyFrontMatter, steps: [], stages: [], diagrams: [], diagnostics: [] };

/** Reads texts one after the other in a thread of its own; of those that wait only the newest counts. */
function createReader(onRead: (parsed: Parsed) => void) {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
  let reading: ParseQuestion | null = null;
  let waiting: ParseQuestion | null = null;
  const begin = (question: ParseQuestion) => {
    reading = question;
    worker.postMessage(question);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Playbook>) => {
    if (reading) onRead({ text: reading.text, playbook: data });
    reading = null;
    const next = waiting;
    waiting = null;
    if (next) begin(next);
  });
  return {
    read: (question: ParseQuestion) => {
      if (reading) waiting = question;
      else begin(question);
    },
    close: () => worker.terminate(),
  };
}

/** The playbook of a text that is being typed, a moment behind it; typing never waits for it. */
export function useParsed(text: string, fileName: string, picklists: Picklists | undefined): Parsed {
  const [parsed, setParsed] = useState<Parsed>({ text: '', playbook: unread });
  const reader = useRef<ReturnType<typeof createReader> | null>(null);
  useEffect(() => {
    const opened = createReader(setParsed);
    reader.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => {
    reader.current?.read({ text, fileName, ...(picklists ? { picklists } : {}) });
  }, [text, fileName, picklists]);
  return parsed;
}
