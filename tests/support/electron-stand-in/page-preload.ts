/** The name under which a page reaches this process; taken away before the page's own scripts run. */
export const bindingName = '__electronStandIn';

type Preload = (require: unknown, module: unknown, exports: unknown) => void;

/** The script for the page; the preload's text is part of it, since the page's policy forbids `eval`. */
export function preloadScript(source: string): string {
  const wrapped = `function (require, module, exports) {${source}\n}`;
  return `(${runPreload.toString()})(${JSON.stringify(bindingName)}, ${wrapped});`;
}

/**
 * Runs in the page before anything else: gives the built preload a `require` that knows `electron` alone,
 * as a sandboxed one does, and exposes to the page only what the preload asks for. Must be self-contained.
 */
function runPreload(bindingKey: string, preload: Preload): void {
  type Call = (method: string, ...args: unknown[]) => Promise<unknown>;
  type Listener = (event: unknown, ...args: unknown[]) => void;
  const call = Reflect.get(window, bindingKey) as Call;
  Reflect.deleteProperty(window, bindingKey);
  if (window !== window.top) return;

  const listeners = new Map<string, Set<Listener>>();
  const on = (channel: string, listener: Listener) => {
    const known = listeners.get(channel) ?? new Set<Listener>();
    listeners.set(channel, known.add(listener));
    return ipcRenderer;
  };
  const off = (channel: string, listener: Listener) => {
    listeners.get(channel)?.delete(listener);
    return ipcRenderer;
  };
  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => {
      const answer = (await call('invoke', channel, args)) as { value?: unknown; failure?: string };
      if (answer.failure !== undefined) throw new Error(answer.failure);
      return answer.value;
    },
    on,
    off,
    addListener: on,
    removeListener: off,
  };

  /** Values cross the bridge as copies, functions as wrappers, as Electron's bridge does. */
  const cross = (value: unknown): unknown => {
    if (typeof value === 'function') return (...args: unknown[]) => cross(value(...args.map(cross)));
    if (value instanceof Promise) return value.then(cross);
    if (Array.isArray(value)) return value.map(cross);
    if (typeof value !== 'object' || value === null) return value;
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cross(part)]));
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => {
      const exposed = cross(api);
      if (typeof exposed === 'object' && exposed !== null) Object.freeze(exposed);
      Object.defineProperty(window, key, { value: exposed, enumerable: true });
    },
  };

  const deliver = async (documentId: number) => {
    for (;;) {
      const message = (await call('next', documentId)) as { channel: string; args: unknown[] } | null;
      if (message === null) return;
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
    }
  };
  void call('hello').then((documentId) => deliver(documentId as number));
  for (const [type, inputType] of [
    ['mousedown', 'mouseDown'],
    ['keydown', 'rawKeyDown'],
  ] as const) {
    window.addEventListener(type, () => void call('input', inputType), { capture: true });
  }
  const microphone = navigator.mediaDevices;
  if (microphone) {
    microphone.getUserMedia = async (wanted) => {
      const mediaTypes = [...(wanted?.audio ? ['audio'] : []), ...(wanted?.video ? ['video'] : [])];
      if (!(await call('permission', 'media', mediaTypes))) {
        throw new DOMException('Permission denied', 'NotAllowedError');
      }
      return new MediaStream();
    };
  }

  const knownModules: Readonly<Record<string, unknown>> = { electron: { contextBridge, ipcRenderer } };
  const requireModule = (name: string): unknown => {
    if (!Object.hasOwn(knownModules, name)) throw new Error(`module not found: ${name}`);
    return knownModules[name];
  };
  const module = { exports: {} };
  preload(requireModule, module, module.exports);
}
