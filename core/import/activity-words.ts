import type { Activity } from '../activity/activity';
import { defaultPicklists } from '../settings/default-picklists';
import type { FileReading } from './recognise-file';

type ActivityKind = Activity['kind'];

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

/** Titles as we export them: the CRM's own types know neither voicemails nor value given. */
const titles: readonly (readonly [RegExp, ActivityKind])[] = [
  [/^voicemail\b/i, 'voicemail'],
  [/^value given\b/i, 'value'],
  [/^note\b/i, 'note'],
];

/**
 * The kind as the type says it, else the title; an outcome or a call type makes it a call; else a note.
 * A call whose title says so is a voicemail.
 */
export function activityKind(type: string, title: string, hasCallResult: boolean): ActivityKind {
  const byType = kinds.find(([words]) => words.test(type))?.[1] ?? (hasCallResult ? 'call' : null);
  const byTitle = titles.find(([words]) => words.test(title))?.[1];
  if (byType === null) return byTitle ?? kinds.find(([words]) => words.test(title))?.[1] ?? 'note';
  return byType === 'call' && byTitle === 'voicemail' ? 'voicemail' : byType;
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

/** Seconds (`90`; HubSpot counts milliseconds), `hh:mm` or `hh:mm:ss` as milliseconds; `null` for none. */
export function durationMs(text: string, system: FileReading['system']): number | null {
  const parts = text.trim().split(':');
  const unitMs = system === 'hubspot' ? 1 : 1_000;
  if (parts.length === 1) return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) * unitMs : null;
  if (parts.length > 3 || parts.some((part) => !/^\d{1,3}$/.test(part))) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
