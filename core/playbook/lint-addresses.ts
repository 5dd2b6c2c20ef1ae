import type { Report } from './diagnose';
import type { SourceRange } from './playbook';

/** Links that the app hands to the operating system, after its own check (R9). */
const openedSchemes = ['https', 'mailto', 'tel'];

/** The address as a browser would read it: it skips spaces and control characters. */
function bareAddress(address: string): string {
  return address.replace(/[\p{Cc}\s]+/gu, '');
}

export function lintAddress(address: string, range: SourceRange, report: Report): void {
  const bare = bareAddress(address);
  if (bare.startsWith('{{')) {
    const message =
      "An address can't begin with a merge field: begin it with `https://`, `mailto:` or `tel:`.";
    report('warning', 'link-from-field', range, message);
    return;
  }
  if (bare.startsWith('#')) return;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const isForeign = /^[/\\]{2}/.test(bare);
    const message = isForeign
      ? 'This address names a computer without saying how to reach it: begin it with `https://`.'
      : 'A link to another file opens on GitHub and in editors, and not in Rekindle.';
    report(isForeign ? 'error' : 'info', isForeign ? 'unsafe-link' : 'relative-link', range, message);
    return;
  }
  if (openedSchemes.includes(scheme)) return;
  if (scheme === 'http') {
    report('warning', 'insecure-link', range, 'Links open with `https://` only: write it so.');
    return;
  }
  const message = `Links to \`${scheme}:\` are never opened: use https, mailto, tel, or \`#\` and a heading.`;
  report('error', 'unsafe-link', range, message);
}

export function lintPicture(address: string, alternative: string, range: SourceRange, report: Report): void {
  const bare = bareAddress(address);
  if (/^[/\\]{2}/.test(bare) || (/^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^data:image\//i.test(bare))) {
    const message =
      'Pictures come from the playbook folder only: put the file beside this one and name it here.';
    report('warning', 'remote-picture', range, message);
  } else if (alternative.trim() === '') {
    const message = "The picture has no words for those who can't see it: write them between `[` and `]`.";
    report('info', 'picture-without-words', range, message);
  }
}
