import { AppError } from '../../../core/app-error';
import { type AudioType, audioTypes } from '../../../core/own-words/take';
import { toBase64 } from '../../app/base64';
import { bridge } from '../../bridge';
import { microphoneWords } from './microphone-words';
import { PartSender } from './part-sender';

export type RecorderState =
  | { readonly is: 'idle' | 'asking' | 'ending' }
  /** `problem`: the last seconds are not on the disk yet, and why. */
  | { readonly is: 'recording'; readonly beganMs: number; readonly problem: string }
  | { readonly is: 'failed'; readonly message: string };

/** So much sound is in one part: what a crash may cost at most. */
const partMs = 1_000;
const longestMs = 15 * 60_000;
const audioBitsPerSecond = 48_000;

/** Records one take after another; each part is on the disk within a second or so. One for the whole app. */
class TakeRecorder {
  private state: RecorderState = { is: 'idle' };
  private readonly listeners = new Set<() => void>();
  private recorder: MediaRecorder | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): RecorderState => this.state;

  /** Must be called from a click or a key: the microphone is asked for then, and never before. */
  readonly start = async (fileId: string): Promise<void> => {
    if (this.state.is !== 'idle' && this.state.is !== 'failed') return;
    this.show({ is: 'asking' });
    let stream: MediaStream | null = null;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const audioType = supportedType();
      const { id } = await bridge.request('ownWords.begin', { fileId, audioType });
      this.record(stream, audioType, id);
    } catch (error) {
      for (const track of stream?.getTracks() ?? []) track.stop();
      this.show({ is: 'failed', message: microphoneWords(error) });
    }
  };

  readonly stop = (): void => {
    if (this.recorder?.state === 'recording') this.recorder.stop();
  };

  private record(stream: MediaStream, audioType: AudioType, id: string): void {
    const recorder = new MediaRecorder(stream, { mimeType: audioType, audioBitsPerSecond });
    const beganMs = Date.now();
    const sender = new PartSender(
      async (part, offset) =>
        bridge.request('ownWords.addPart', { id, offset, base64: await toBase64(part) }),
      (error) => error instanceof AppError && ['too-large', 'not-found', 'not-allowed'].includes(error.code),
      (failure) => {
        if (this.state.is === 'recording') this.show({ ...this.state, problem: failure?.message ?? '' });
      },
    );
    const limit = setTimeout(this.stop, longestMs);
    recorder.ondataavailable = ({ data }) => sender.push(data);
    // Also when the microphone is unplugged.
    recorder.onstop = () => {
      clearTimeout(limit);
      for (const track of stream.getTracks()) track.stop();
      this.recorder = null;
      void this.end(sender, id, Date.now() - beganMs);
    };
    recorder.start(partMs);
    this.recorder = recorder;
    this.show({ is: 'recording', beganMs, problem: '' });
  }

  private async end(sender: PartSender, id: string, durationMs: number): Promise<void> {
    this.show({ is: 'ending' });
    try {
      await sender.done();
      await bridge.request('ownWords.end', { id, durationMs });
      this.show({ is: 'idle' });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.show({ is: 'failed', message: `The take ended early; what was on the disk is kept. ${why}` });
    }
  }

  private show(next: RecorderState): void {
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}

export const takeRecorder = new TakeRecorder();

function supportedType(): AudioType {
  const type = audioTypes.find((each) => MediaRecorder.isTypeSupported(each));
  if (type) return type;
  throw new AppError('not-allowed', 'This browser can’t record sound. Write it instead.');
}
