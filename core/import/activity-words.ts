import { defaultPicklists } from '../settings/default-picklists';

type ActivityKind = 'call' | 'voicemail' | 'email' | 'meeting' | 'note';

/** HubSpot's API writes these ids in place of names (imports.md). */
const hubspotOutcomes: Readonly<Record<string, string>> = {
  '9d9162e7-6cf3-4944-bf63-4dff82258764': 'Busy',
  'f240bbac-87c9-4f6e-bf70-924b57d47db7': 'Connected',
  'a4c4c377-d246-4b32-a13b-75a56a4cd0ff': 'Left live message',
  'b2cf5968-551e-4856-9783-52b3da59a7d0': 'Left voicemail',
  '73a0d17f-1163-4015-bdd5-ec830791da20': 'No answer',
  '17b47fee-58de-441e-a44c-c6300d46f273': 'Wrong number',
};
const outcomeByWord = new Map(defaultPicklists.callOutcomes.map((name) => [name.toLowerCase(), name]));

/** A call's outcome by its usual name; one that nobody knows stays as it is. */
export function callOutcome(text: string): string {
  const word = text.trim().toLowerCase();
  return hubspotOutcomes[word] ?? outcomeByWord.get(word.replace(/[_-]+/g, ' ')) ?? text.trim();
}

const kinds: readonly (readonly [RegExp, ActivityKind])[] = [
  [/voice ?mail|mailbox/i, 'voicemail'],
  [/e-?mail|correo/i, 'email'],
  [/\b(call|phone|anruf|telefonat|appel|llamada|dial)/i, 'call'],
  [/meeting|event|demo|lunch|visit|termin|besprechung|r[ée]union|reuni[óo]n|appointment/i, 'meeting'],
  [/note|notiz/i, 'note'],
];

/** The kind as the type says it, else the subject; an outcome or a call type makes it a call; else a note. */
export function activityKind(type: string, subject: string, hasCallResult: boolean): ActivityKind {
  const byType = kinds.find(([words]) => words.test(type));
  if (byType) return byType[1];
  if (hasCallResult) return 'call';
  return kinds.find(([words]) => words.test(subject))?.[1] ?? 'note';
}

export function isInbound(text: string): boolean {
  return /inbound|incoming|eingehend|entrant/i.test(text);
}

const planned = /^(not started|in progress|waiting|deferred|to ?do|open|planned|scheduled|offen|no|false|0)/i;

/** Planned activities have not happened: they are no history. */
export function isPlanned(status: string, isDone: boolean | null | undefined): boolean {
  if (isDone !== null && isDone !== undefined) return !isDone;
  return planned.test(status.trim());
}

/** Seconds (`90`), `hh:mm` or `hh:mm:ss` as milliseconds; `null` when there is none. */
export function durationMs(text: string): number | null {
  const parts = text.trim().split(':');
  if (parts.length === 1) return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) * 1_000 : null;
  if (parts.length > 3 || parts.some((part) => !/^\d{1,3}$/.test(part))) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
