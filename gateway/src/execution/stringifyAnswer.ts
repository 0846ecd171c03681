import { isData, type Data } from './data.js';
import { TYPE_CONDITION } from './entities.js';
import type { Step } from './steps.js';

/** Where in the answers of an operation an object may stand that stands elsewhere too, by response key: lists are passed through. */
export type Places = ReadonlyMap<string, Places>;

/** Of an answer: its objects that stand in several places, and where to look for them. */
interface Repeated {
  objects: ReadonlySet<Data>;
  places: Places;
}

const known = new WeakMap<Data, Repeated>();

/** An object stands in several places because what is asked about it is asked once: at the places of entities, and at no others. */
export function placesOfEntities(step: Step | undefined): Places {
  const places: Map<string, Places> = new Map();
  if (step) note(step, places);
  return places;
}

function note(step: Step, places: Map<string, Places>): void {
  if (step.kind === 'Sequence' || step.kind === 'Parallel') for (const each of step.steps) note(each, places);
  if (step.kind === 'Condition') for (const each of [step.ifTrue, step.ifFalse]) if (each) note(each, places);
  if (step.kind !== 'Fetch' || !step.representationOf) return;
  let at = places;
  for (const key of step.path) {
    if (key === '@' || typeof key === 'number' || key.startsWith(TYPE_CONDITION)) continue;
    const next = at.get(key) ?? new Map<string, Places>();
    at.set(key, next);
    at = next as Map<string, Places>;
  }
}

/** Says of an answer's data what {@link stringifyAnswer} needs to know to write it quickly. */
export function tellRepeated(data: Data, repeated: Repeated): void {
  if (repeated.objects.size) known.set(data, repeated);
}

/**
 * The JSON of an answer, as JSON.stringify makes it: a text, or the bytes of it. An object that stands in several places
 * is written once and copied: an organisation that is party to a hundred agreements stands in each of them, with all that
 * was asked about it.
 */
export function stringifyAnswer(answer: object): string | Buffer {
  const { data } = answer as { data?: unknown };
  const repeated = isData(data) && known.get(data);
  if (!repeated) return JSON.stringify(answer);
  const writer = new Writer(repeated.objects);
  const keys = Object.entries(answer).filter(([, value]) => value !== undefined);
  keys.forEach(([key, value], index) => {
    writer.add(`${index ? ',' : '{'}"${key}":`);
    if (value === data) writer.write(data, repeated.places);
    else writer.add(JSON.stringify(value));
  });
  writer.add('}');
  return writer.bytes();
}

class Writer {
  private readonly parts: Buffer[] = [];
  /** What comes after the parts. */
  private text = '';

  constructor(
    private readonly objects: ReadonlySet<Data>,
    private readonly written = new Map<Data, Buffer>(),
  ) {}

  add(text: string): void {
    this.text += text;
  }

  bytes(): Buffer {
    return Buffer.concat([...this.parts, Buffer.from(this.text)]);
  }

  write(value: unknown, places: Places): void {
    if (Array.isArray(value)) this.list(value, places);
    else if (!isData(value)) this.text += JSON.stringify(value);
    else if (this.objects.has(value)) this.copy(value, places);
    else this.object(value, places);
  }

  private copy(value: Data, places: Places): void {
    let bytes = this.written.get(value);
    if (!bytes) {
      const writer = new Writer(this.objects, this.written);
      writer.object(value, places);
      this.written.set(value, (bytes = writer.bytes()));
    }
    this.parts.push(Buffer.from(this.text), bytes);
    this.text = '';
  }

  private list(items: readonly unknown[], places: Places): void {
    this.text += '[';
    for (let index = 0; index < items.length; index++) {
      if (index) this.text += ',';
      this.write(items[index], places);
    }
    this.text += ']';
  }

  /** Keys are names of GraphQL, in which JSON has nothing to escape. */
  private object(value: Data, places: Places): void {
    if (!places.size) {
      this.text += JSON.stringify(value);
      return;
    }
    let before = '{';
    for (const key in value) {
      this.text += `${before}"${key}":`;
      const inner = places.get(key);
      if (inner) this.write(value[key], inner);
      else this.text += JSON.stringify(value[key]);
      before = ',';
    }
    this.text += before === '{' ? '{}' : '}';
  }
}
