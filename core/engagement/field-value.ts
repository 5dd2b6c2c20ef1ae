import type { PlaybookField } from '../playbook/playbook-fields';
import type { Answer } from './engagement';

export type FieldValue = string | number | boolean | readonly string[] | null;
export type FieldReading =
  | { readonly ok: true; readonly value: FieldValue }
  | { readonly ok: false; readonly message: string };

const refuse = (message: string): FieldReading => ({ ok: false, message });
const accept = (value: FieldValue): FieldReading => ({ ok: true, value });

/** An answer as the field's type wants it; `message` says what would be right. */
export function readFieldValue(field: PlaybookField, answer: Answer): FieldReading {
  const text = Array.isArray(answer) ? answer.join(', ') : String(answer).trim();
  switch (field.type) {
    case 'number':
      return readNumber(field, text);
    case 'date':
      return isRealDate(text) ? accept(text) : refuse(`${field.label} must be a date like 2026-11-22.`);
    case 'yes-no':
      if (/^(yes|true|y|1)$/i.test(text)) return accept(true);
      if (/^(no|false|n|0)$/i.test(text)) return accept(false);
      return refuse(`${field.label} must be yes or no.`);
    case 'several':
      return accept(listOf(answer));
    case 'choice': {
      const fixed = field.options.find((option) => option.toLowerCase() === text.toLowerCase());
      if (field.options.length === 0) return accept(text);
      return fixed === undefined
        ? refuse(`${field.label} must be one of ${field.options.join(', ')}.`)
        : accept(fixed);
    }
    case 'text':
      return accept(text);
  }
}

/** Lists grow; nothing that was known about somebody is lost by a new answer. */
export function appendToList(old: readonly string[], added: readonly string[]): string[] {
  const known = new Set(old.map((item) => item.toLowerCase()));
  return [...old, ...added.filter((item) => !known.has(item.toLowerCase()) && known.add(item.toLowerCase()))];
}

function readNumber(field: PlaybookField, text: string): FieldReading {
  const value = text === '' ? Number.NaN : Number(text.replace(/[\s,']/g, ''));
  if (!Number.isFinite(value)) return refuse(`${field.label} must be a number.`);
  if (field.path === 'account.foundedYear' && !Number.isInteger(value))
    return refuse(`${field.label} is a year.`);
  return value < 0 && field.path === 'account.employees'
    ? refuse(`${field.label} can’t be less than zero.`)
    : accept(value);
}

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

function listOf(answer: Answer): string[] {
  const parts = Array.isArray(answer) ? answer : String(answer).split(/[,;\n]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
