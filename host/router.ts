import { AppError, type Envelope, type WireError } from '../core/app-error';
import { contract, type Handlers, type RequestName } from '../core/contract';

/** Answers any request that a transport received; never throws and never answers with a stack. */
export type Router = (name: unknown, input: unknown) => Promise<Envelope<unknown>>;

/** Where failures that nobody foresaw are written down for whoever looks into them. */
export type FailureLog = (requestName: string, failure: unknown) => void;

const writeToStandardError: FailureLog = (requestName, failure) => {
  console.error(`[rekindle] ${requestName} failed:`, failure);
};

/** The one way in for all hosts: check the name, parse the input, call the handler, wrap the answer. */
export function createRouter(handlers: Handlers, logFailure: FailureLog = writeToStandardError): Router {
  return async (name, input) => {
    try {
      if (!isRequestName(name)) throw new AppError('bad-request', 'The app asked for something unknown.');
      return { ok: true, data: await call(handlers, name, input) };
    } catch (failure) {
      return { ok: false, error: toWireError(String(name).slice(0, 100), failure, logFailure) };
    }
  };
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

async function call(handlers: Handlers, name: RequestName, input: unknown): Promise<unknown> {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) {
    throw new AppError('bad-request', 'Something in this request could not be understood.', {
      request: name,
      problems: parsed.error.issues.slice(0, 20).map((issue) => ({
        path: issue.path.map(String).join('.').slice(0, 200),
        message: issue.message.slice(0, 300),
      })),
    });
  }
  // The contract ties name to input; the compiler can't follow that through a union of names.
  const handler = handlers[name] as (input: unknown) => Promise<unknown>;
  return handler(parsed.data);
}

function toWireError(requestName: string, failure: unknown, logFailure: FailureLog): WireError {
  if (failure instanceof AppError) {
    if (failure.code === 'unexpected') logFailure(requestName, failure);
    return { code: failure.code, message: failure.message, details: failure.details };
  }
  logFailure(requestName, failure);
  return {
    code: 'unexpected',
    message: 'Something went wrong that we did not foresee.',
    details: {},
  };
}
