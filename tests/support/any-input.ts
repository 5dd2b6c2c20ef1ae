import fc from 'fast-check';
import { z } from 'zod';
import { contract, type RequestName } from '../../core/contract';

type Schema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** Values for a string of this name: ids of records, files, texts. */
export type Words = (propertyName: string) => readonly string[];

const texts = ['', 'A word or two', '2018-06-15', '2018-06-15T10:30:00', '10:30', 'USD', 'deal.competitor'];

/** Inputs that a request's own schema takes, made of the schema, so that a new request is tried as well. */
export function anyInput(name: RequestName, words: Words): fc.Arbitrary<unknown> {
  const { input } = contract[name];
  const schema = z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' }) as Schema;
  return anyValue(schema, '', words).filter((value) => input.safeParse(value).success);
}

function anyValue(schema: Schema, name: string, words: Words): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => anyValue(choice, name, words)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return anyObject(schema, words);
    case 'array':
      return fc.array(anyValue(schema.items ?? {}, name, words), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      });
    case 'string':
      return anyString(schema, words(name));
    case 'integer':
    case 'number':
      return anyNumber(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.constantFrom('A word', 3, true, null);
  }
}

function anyNumber({ type, minimum = 0, maximum = 5 }: Schema): fc.Arbitrary<number> {
  const fits = (value: number) => value >= minimum && value <= maximum;
  const all = [0, 1, 2, 3, minimum, ...(type === 'number' ? [0.8] : [])];
  return fc.constantFrom(...all.filter(fits));
}

/** What may be left out is left out half of the time. */
function anyObject({ properties = {}, required = [] }: Schema, words: Words): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, anyValue(schema, name, words)]),
  );
  return fc.record(model, { requiredKeys: [...required] });
}

function anyString({ pattern }: Schema, candidates: readonly string[]): fc.Arbitrary<string> {
  const isId = candidates.length > 0;
  const all = isId ? candidates : texts;
  const fitting = pattern === undefined ? all : all.filter((text) => new RegExp(pattern).test(text));
  return fitting.length > 0 ? fc.constantFrom(...fitting) : fc.constant('A word or two');
}
