type Scheme = Electron.CustomScheme;
type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** Schemes and their handlers, as `protocol` keeps them. */
export class StandInProtocol
  implements Pick<Electron.Protocol, 'handle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'>
{
  readonly schemes: Scheme[] = [];
  readonly #handlers = new Map<string, ProtocolHandler>();

  registerSchemesAsPrivileged(schemes: Scheme[]): void {
    this.schemes.push(...schemes);
  }
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void {
    if (this.#handlers.has(scheme)) throw new Error(`The protocol ${scheme} is handled already`);
    this.#handlers.set(scheme, handler);
  }
  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }
  /** What the app answers to a request of the page. */
  async answer(address: string, method: string): Promise<Response> {
    const handler = this.#handlers.get(new URL(address).protocol.replace(':', ''));
    if (handler === undefined) return new Response(null, { status: 404 });
    return handler(new Request(address, { method }));
  }
}

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0];
type DisplayHandler = Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0];

/** Keeps what the app registered, so that a page's requests and the tests can ask it. */
export class StandInSession
  implements
    Pick<
      Electron.Session,
      | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setPermissionRequestHandler'
      | 'setSpellCheckerDictionaryDownloadURL'
      | 'setSpellCheckerEnabled'
    >
{
  permissionRequestHandler: RequestHandler = null;
  permissionCheckHandler: CheckHandler = null;
  devicePermissionHandler: DeviceHandler = null;
  displayMediaRequestHandler: DisplayHandler = null;
  isSpellCheckerEnabled = true;
  dictionaryAddress = 'https://redirector.gvt1.com/edgedl/chrome/dict/';

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.permissionRequestHandler = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.permissionCheckHandler = handler;
  }
  setDevicePermissionHandler(handler: DeviceHandler): void {
    this.devicePermissionHandler = handler;
  }
  setDisplayMediaRequestHandler(handler: DisplayHandler): void {
    this.displayMediaRequestHandler = handler;
  }
  setSpellCheckerDictionaryDownloadURL(address: string): void {
    this.dictionaryAddress = address;
  }
  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellCheckerEnabled = isEnabled;
  }
}
