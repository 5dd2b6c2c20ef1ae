import type { EventName, EventPayload } from '../core/contract';

/** An event with its payload, as both transports carry it. */
export type HostEvent = {
  [E in EventName]: { readonly name: E; readonly payload: EventPayload<E> };
}[EventName];
export type HostEventListener = (event: HostEvent) => void;

export interface HostEvents {
  emit<E extends EventName>(name: E, payload: EventPayload<E>): void;
  onEvent(listener: HostEventListener): () => void;
}

/** Tells every listener what the host says by itself. */
export function createHostEvents(): HostEvents {
  const listeners = new Set<HostEventListener>();
  return {
    emit(name, payload) {
      for (const listener of [...listeners]) listener({ name, payload } as HostEvent);
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
