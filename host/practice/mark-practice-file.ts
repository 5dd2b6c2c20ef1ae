import { extname } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { byteOrderMark } from '../../core/export/csv-text';
import { practiceColumn, practiceWord } from '../../core/practice/practice-mark';
import type { LeavingFile } from '../export/downloads';

const notice = 'From the practice workspace of Rekindle: sample accounts, nothing of it is real.';

/** Every file that leaves practice says so, in its name and in a way that no import into real work overlooks. */
export function markPracticeFile({ fileName, bytes }: LeavingFile): LeavingFile {
  return { fileName: `${practiceWord} ${fileName}`, bytes: marked(fileName, bytes) };
}

/** Packets and session files carry the mark in their ids; playbooks are the real workspace's own. */
function marked(name: string, bytes: Uint8Array): Uint8Array {
  switch (extname(name).toLowerCase()) {
    case '.csv':
      return strToU8(markedCsv(strFromU8(bytes)));
    case '.txt':
      return strToU8(`${notice}\n\n${strFromU8(bytes)}`);
    case '.md':
      return strToU8(`> ${notice}\n\n${strFromU8(bytes)}`);
    case '.ics':
      return strToU8(strFromU8(bytes).replaceAll(/^SUMMARY:/gm, `SUMMARY:${practiceWord}: `));
    case '.zip':
      return markedZip(bytes);
    default:
      return bytes;
  }
}

function markedCsv(text: string): string {
  const start = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const { data } = Papa.parse<string[]>(text.slice(start.length), { skipEmptyLines: true });
  const rows = data.map((cells, index) => [...cells, index === 0 ? practiceColumn : 'yes']);
  return `${start}${Papa.unparse(rows)}\r\n`;
}

/** A zip of playbooks alone stays as it is. */
function markedZip(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  if (!names.some((name) => name.endsWith('.csv'))) return bytes;
  const entries = names.map((name): [string, Uint8Array] => [
    name,
    name.startsWith('playbooks/')
      ? (files[name] ?? new Uint8Array())
      : marked(name, files[name] ?? new Uint8Array()),
  ]);
  return zipSync({ ...Object.fromEntries(entries), 'PRACTICE.txt': strToU8(`${notice}\n`) });
}
