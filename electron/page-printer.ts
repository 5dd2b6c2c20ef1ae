import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { AppError } from '../core/app-error';
import type { Paper } from '../core/call-sheet/papers';
import type { PagePrinter } from '../host/page-printer';
import { diskError } from '../host/storage/disk-error';

/** Prints the one window, as its print style sheet has it. */
export const pagePrinter: PagePrinter = {
  print: () =>
    new Promise((resolve, reject) => {
      shownWindow().webContents.print({}, (isPrinted, failure) => {
        if (isPrinted || /cancel/i.test(failure)) resolve(isPrinted);
        else reject(new AppError('unexpected', `The printer did not take the page (${failure}).`));
      });
    }),
  async savePdf(name, paper) {
    const window = shownWindow();
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: 'Save as PDF',
      defaultPath: join(app.getPath('documents'), fileNameOf(name)),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    if (canceled || filePath === '') return null;
    const bytes = await window.webContents.printToPDF(pdfOptions(paper));
    try {
      await replaceFile(filePath, bytes);
    } catch (error) {
      throw diskError(error, 'the PDF was not saved');
    }
    return basename(filePath);
  },
};

function shownWindow(): BrowserWindow {
  const [window] = BrowserWindow.getAllWindows();
  if (window !== undefined) return window;
  throw new AppError('not-allowed', 'There is no window whose page could be printed.');
}

const pdfOptions = (paper: Paper) => ({ pageSize: paper, preferCSSPageSize: true, printBackground: true });

/** No name that the user did not mean: what systems forbid in file names becomes a blank. */
function fileNameOf(name: string): string {
  const words = name.replaceAll(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').replaceAll(/\s+/g, ' ');
  return `${
    words
      .replace(/^[.\s]+/, '')
      .slice(0, 120)
      .trim() || 'Call sheet'
  }.pdf`;
}

/** An earlier PDF of that name stays whole until the new one is. */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const written = `${file}.part`;
  try {
    await writeFile(written, bytes);
    await rename(written, file);
  } catch (error) {
    await rm(written, { force: true });
    throw error;
  }
}
