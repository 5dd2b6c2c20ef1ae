import { EventEmitter } from 'node:events';

type Options = Electron.NotificationConstructorOptions;

/** Keeps what the app showed, so that a test can read it and click on it. */
export class StandInNotification
  extends EventEmitter
  implements Pick<Electron.Notification, 'show' | 'close' | 'title' | 'body'>
{
  static readonly shown: StandInNotification[] = [];
  static isSupported = (): boolean => true;
  title: string;
  body: string;

  constructor({ title = '', body = '' }: Options = {}) {
    super();
    this.title = title;
    this.body = body;
  }
  show(): void {
    StandInNotification.shown.push(this);
    this.emit('show');
  }
  close(): void {
    this.emit('close');
  }
}
