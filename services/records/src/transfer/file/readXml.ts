import { SaxParser } from '@cj-tech-master/excelts/xml';
import { Fault } from '../fault.js';

export type Attributes = Readonly<Record<string, string>>;

/** What of a document is heard, by the local names of its elements. */
export interface XmlListener {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Longer than that between two tags is no cell. */
const LONGEST_TEXT = 1024 * 1024;
const DEEPEST = 64;

/**
 * Reads XML as it comes. A document type is refused: entities of a document’s own are how a small file grows large.
 * What `heard` gives after each piece is passed on. Throws a {@link Fault}: FILE_UNREADABLE, CELL_TOO_LARGE.
 */
export async function* readXml<Heard>(bytes: AsyncIterable<Buffer>, listener: XmlListener, heard: () => Heard[]): AsyncGenerator<Heard> {
  const parser = new SaxParser({ position: false, invalidCharHandling: 'skip', maxDepth: DEEPEST });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => listener.open?.(local(name), attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  parser.on('error', () => {
    throw new Fault('FILE_UNREADABLE');
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [sinceTag, before, begun] = [0, '', false];
  try {
    for await (const chunk of bytes) {
      begun = true;
      const piece = decoder.decode(chunk, { stream: true });
      if ((before + piece).includes('<!DOCTYPE')) throw new Fault('FILE_UNREADABLE');
      before = piece.slice(-10);
      const lastTag = piece.lastIndexOf('>');
      sinceTag = lastTag < 0 ? sinceTag + piece.length : piece.length - lastTag;
      if (sinceTag > LONGEST_TEXT) throw new Fault('CELL_TOO_LARGE', { most: LONGEST_TEXT });
      parser.write(piece);
      yield* heard();
    }
    if (!begun) return; // a part that the archive does not have says nothing
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('FILE_UNREADABLE');
  }
  yield* heard();
}
