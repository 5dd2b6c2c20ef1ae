import { AppError, type Envelope } from '../core/app-error';
import type { Client, EventName, RequestInput, RequestName, RequestOutput } from '../core/contract';
import { isPractice } from './is-practice';

interface HostMessage {
  readonly event: EventName;
  readonly payload: unknown;
}

/** What the desktop's preload script offers. */
interface DesktopBridge {
  request(name: string, input: unknown): Promise<Envelope<unknown>>;
  onEvent(listener: (message: HostMessage) => void): () => void;
}

declare global {
  interface Window {
    readonly rekindle?: DesktopBridge;
  }
}

type Transport = DesktopBridge & { onConnection(listener: (isConnected: boolean) => void): () => void };

const unreachable =
  'Rekindle does not answer. Everything that was saved is safe on the disk, and what you typed stays here. Start Rekindle again, then try once more.';

function desktopTransport(bridge: DesktopBridge): Transport {
  return {
    request: (name, input) => bridge.request(name, input),
    onEvent: (listener) => bridge.onEvent(listener),
    onConnection: () => () => {},
  };
}

/** Addresses are relative: below `/practice/` they reach practice, and nothing else. */
async function post(name: string, input: unknown): Promise<Envelope<unknown>> {
  let response: Response;
  try {
    response = await fetch(`rpc/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
  } catch (cause) {
    throw new AppError('unexpected', unreachable, { isOffline: true }, { cause });
  }
  if (response.status === 401 || response.status === 403) {
    throw new AppError(
      'not-allowed',
      'This page is no longer signed in, so nothing was changed. Open the link that Rekindle printed when it started, or start it again.',
    );
  }
  try {
    return (await response.json()) as Envelope<unknown>;
  } catch (cause) {
    throw new AppError('unexpected', unreachable, { status: response.status }, { cause });
  }
}

const reconnectMs = 1_500;
const eventsName = isPractice ? 'rekindle-practice-events' : 'rekindle-events';

type HostSignal = { readonly message: HostMessage } | { readonly isConnected: boolean };

/** One page of a browser holds the stream and tells the others: six would use up its connections to a host. */
function followEvents(deliver: (signal: HostSignal) => void): void {
  const channel = new BroadcastChannel(eventsName);
  channel.onmessage = ({ data }: MessageEvent<HostSignal>) => deliver(data);
  const tell = (signal: HostSignal) => {
    deliver(signal);
    channel.postMessage(signal);
  };
  const untilThePageIsGone = () =>
    new Promise<never>(() => {
      const connect = () => {
        const source = new EventSource('events');
        source.onmessage = ({ data }: MessageEvent<string>) => tell({ message: JSON.parse(data) });
        source.onopen = () => tell({ isConnected: true });
        source.onerror = () => {
          tell({ isConnected: false });
          // A host that started again refuses the old session for good; its link may be opened in another page.
          if (source.readyState === EventSource.CLOSED) setTimeout(connect, reconnectMs);
        };
      };
      connect();
    });
  void navigator.locks.request(eventsName, untilThePageIsGone);
}

function serverTransport(): Transport {
  const listeners = new Set<(message: HostMessage) => void>();
  const connectionListeners = new Set<(isConnected: boolean) => void>();
  followEvents((signal) => {
    if ('message' in signal) for (const listener of listeners) listener(signal.message);
    else for (const listener of connectionListeners) listener(signal.isConnected);
  });
  return {
    request: post,
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onConnection(listener) {
      connectionListeners.add(listener);
      return () => connectionListeners.delete(listener);
    },
  };
}

const transport = window.rekindle ? desktopTransport(window.rekindle) : serverTransport();

/** The typed client; a failed request rejects with the host's `AppError`. */
export const bridge: Client = {
  async request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
    const envelope = await transport.request(name, input);
    if (envelope.ok) return envelope.data as RequestOutput<N>;
    throw new AppError(envelope.error.code, envelope.error.message, envelope.error.details);
  },
  on(event, listener) {
    return transport.onEvent((message) => {
      if (message.event === event) listener(message.payload as Parameters<typeof listener>[0]);
    });
  },
};

/** Tells when the browser loses the host and finds it again; the desktop never does. */
export const onConnection = transport.onConnection;
