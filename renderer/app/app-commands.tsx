import { navigate } from 'wouter/use-hash-location';
import { isPractice, practiceAddress } from '../is-practice';
import { type AppCommand, useCommands } from './commands';
import { openDeskDialog } from './desk-dialog-store';
import { showKeyList } from './key-list-store';
import { openLogCall } from './log-call-store';
import { palette } from './palette-state';
import { places } from './places';
import { showReminders } from './reminder-store';

/** Screens that the bar has no room for. */
const morePlaces = [
  { path: '/targets', label: 'Right targets', keys: 'g b' },
  { path: '/stock', label: 'Stock of live opportunities', keys: 'g o' },
  { path: '/hand-offs', label: 'Hand-offs', keys: 'g e' },
  { path: '/programmes', label: 'Programmes', keys: 'g m' },
  { path: '/process', label: 'Our process', keys: 'g v' },
  { path: '/thanks', label: 'Thanks', keys: 'g k' },
];

const goTo: readonly AppCommand[] = [...places, ...morePlaces].map((place) => ({
  id: `go${place.path}`,
  label: `Go to ${place.label}`,
  group: 'Go to',
  keys: place.path === '/settings' ? [place.keys, 'mod+,'] : place.keys,
  run: () => navigate(place.path),
}));

/** On an account's page the call belongs to that account. */
function logCallHere(): void {
  const accountId = /^#\/accounts\/([^/?]+)/.exec(window.location.hash)?.[1];
  openLogCall(accountId ? { accountId: decodeURIComponent(accountId) } : {});
}

const desk: readonly AppCommand[] = [
  {
    id: 'give-value',
    label: 'Log value given',
    group: 'Everywhere',
    keys: 'v',
    run: () => openDeskDialog({ kind: 'give-value' }),
  },
  {
    id: 'record-name',
    label: 'Record a name that was given (referral)',
    group: 'Everywhere',
    run: () => openDeskDialog({ kind: 'record-name', account: null }),
  },
  { id: 'ideas', label: 'Ideas to give', group: 'Go to', keys: 'g d', run: () => navigate('/ideas') },
  { id: 'coaching', label: 'Go to Coaching', group: 'Go to', keys: 'g c', run: () => navigate('/coaching') },
  { id: 'rapport', label: 'Who shares what', group: 'Go to', keys: 'g w', run: () => navigate('/rapport') },
];

/** From anywhere in the real workspace; practice's own band has the way back. */
const practice: readonly AppCommand[] = isPractice
  ? []
  : [
      {
        id: 'open-practice',
        label: 'Open practice',
        group: 'Training',
        run: () => window.location.assign(practiceAddress),
      },
    ];

const everywhere: readonly AppCommand[] = [
  {
    id: 'palette',
    label: 'Search and commands',
    group: 'Everywhere',
    keys: ['mod+k', '/'],
    isKeyOnly: true,
    run: () => palette.open(),
  },
  { id: 'log-call', label: 'Log a call', group: 'Everywhere', keys: 'l', run: logCallHere },
  { id: 'keys', label: 'Show all keys', group: 'Everywhere', keys: '?', run: () => showKeyList(true) },
  {
    id: 'back',
    label: 'Go back',
    group: 'Everywhere',
    keys: 'alt+arrowleft',
    run: () => window.history.back(),
  },
  ...desk,
  ...goTo,
  { id: 'go/rhythm', label: 'Go to Rhythm', group: 'Go to', keys: 'g y', run: () => navigate('/rhythm') },
  {
    id: 'reminders',
    label: 'Show the reminders',
    group: 'Everywhere',
    keys: 'shift+r',
    run: () => showReminders(true),
  },
  {
    id: 'go-lessons',
    label: 'Go to Lessons',
    group: 'Go to',
    run: () => navigate('/training/lessons'),
  },
  {
    id: 'go-own-words',
    label: 'Go to Own words',
    group: 'Go to',
    run: () => navigate('/training/own-words'),
  },
  { id: 'go-drills', label: 'Go to Drills', group: 'Go to', run: () => navigate('/training/drills') },
  {
    id: 'drill-now',
    label: 'Drill for a few minutes',
    group: 'Everywhere',
    run: () => navigate('/training/drills/session'),
  },
  ...practice,
];

/** The commands that every screen has. */
export function AppCommands() {
  useCommands(everywhere);
  return null;
}
