import type { Session, WebContents } from 'electron';
import { isOwnAddress } from './screen-origin';

/** How long after a key or a click a request counts as made on a gesture. */
const gestureMs = 5_000;
const lastGestureMs = new WeakMap<WebContents, number>();

/** Remembers keys and clicks, since a permission request does not say whether there was one. */
export function watchGestures(contents: WebContents, nowMs: () => number = Date.now): void {
  contents.on('input-event', (_event, { type }) => {
    if (type === 'mouseDown' || type === 'rawKeyDown' || type === 'keyDown' || type === 'touchStart') {
      lastGestureMs.set(contents, nowMs());
    }
  });
}

interface PermissionQuestion {
  readonly permission: string;
  readonly address: string;
  readonly mediaTypes: readonly string[];
  readonly isMainFrame: boolean;
}

/** All permissions are denied but the microphone for our own screens (R15). */
function isPermitted({ permission, address, mediaTypes, isMainFrame }: PermissionQuestion): boolean {
  const isAudioOnly = mediaTypes.length > 0 && mediaTypes.every((type) => type === 'audio');
  return permission === 'media' && isAudioOnly && isMainFrame && isOwnAddress(address);
}

export function limitPermissions(session: Session, nowMs: () => number = Date.now): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    const hadGesture = nowMs() - (lastGestureMs.get(contents) ?? Number.NEGATIVE_INFINITY) < gestureMs;
    const mediaTypes = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const { requestingUrl: address, isMainFrame } = details;
    answer(hadGesture && isPermitted({ permission, address, mediaTypes, isMainFrame }));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, { mediaType, isMainFrame }) =>
    isPermitted({ permission, address: origin, mediaTypes: mediaType ? [mediaType] : [], isMainFrame }),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}
