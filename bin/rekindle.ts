import { Command, CommanderError } from 'commander';
import { AppError } from '../core/app-error';
import { errorSentence } from '../core/error-words';
import { bundleCommand } from './commands/bundle-command';
import { checkCommand } from './commands/check-command';
import { exportCommand } from './commands/export-command';
import { importCommand } from './commands/import-command';
import { lintCommand } from './commands/lint-command';
import { newCommand } from './commands/new-command';
import { poolsCommand } from './commands/pools-command';
import { serveCommand } from './commands/serve-command';
import { exitCodes } from './exit-codes';
import { productVersion } from './product-folder';

/** The terminal: thin commands over the same core as the desktop and the browser. */
function createProgram(): Command {
  const program = new Command('rekindle')
    .description('Call again, with a reason.')
    .version(productVersion())
    .exitOverride();
  const commands = [
    serveCommand(),
    lintCommand(),
    newCommand(),
    importCommand(),
    poolsCommand(),
    exportCommand(),
    bundleCommand(),
    checkCommand(),
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  return program;
}

/** The exit code; wrong usage was already told by commander. */
function tellFailure(failure: unknown): number {
  if (failure instanceof CommanderError) {
    return failure.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  }
  if (failure instanceof AppError) {
    console.error(errorSentence(failure));
    return exitCodes.failed;
  }
  console.error('Something went wrong that we did not foresee. Everything saved before is safe.');
  console.error(failure instanceof Error ? failure.message : String(failure));
  if (process.env.REKINDLE_DEBUG) console.error(failure);
  return exitCodes.failed;
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});

try {
  await createProgram().parseAsync();
} catch (failure) {
  process.exitCode = tellFailure(failure);
}
