/** Writes a line, or the whole of a JSON answer, and waits until it is out: pipes are asynchronous. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (failure) => (failure ? reject(failure) : resolve()));
  });
}

export const printJson = (value: unknown): Promise<void> => print(JSON.stringify(value, null, 2));
