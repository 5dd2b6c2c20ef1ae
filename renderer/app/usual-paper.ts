import type { Paper } from '../../core/call-sheet/papers';

const lettersIn = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'VE', 'PH']);

/** The paper that lies in the printers of a language's country. */
export function usualPaper(language: string): Paper {
  try {
    return lettersIn.has(new Intl.Locale(language).maximize().region ?? '') ? 'Letter' : 'A4';
  } catch {
    return 'A4';
  }
}
