import { SaxParser } from '@cj-tech-master/excelts/xml';
import { Fault } from '../fault.js';

export type Attributes = Readonly<Record<string, string>>;

/** What of a document is heard, by the local names of its elements. */
export interface XmlListener {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** What is longer than that without anything to hear is no cell, and is kept by nobody. */
const LONGEST_SILENCE = 1024 * 1024;
const DEEPEST = 64;

/**
 * Reads XML as it comes. A document type is refused: entities of a document’s own are how a small file grows large.
 * What `heard` gives after each piece is passed on. Throws a {@link Fault}: FILE_UNREADABLE, CELL_TOO_LARGE.
 */
export async function* readXml<Heard>(bytes: AsyncIterable<Buffer>, listener: XmlListener, heard: () => Heard[]): AsyncGenerator<Heard> {
  const parser = new SaxParser({ position: false, invalidCharHandling: 'skip', maxDepth: DEEPEST });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  let silent = 0;
  const text = (piece: string) => {
    silent = 0;
    listener.text?.(piece);
  };
  parser.on('opentag', ({ name, attributes }) => {
    silent = 0;
    listener.open?.(local(name), attributes);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  parser.on('error', () => {
    throw new Fault('FILE_UNREADABLE');
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [before, begun] = ['', false];
  try {
    for await (const chunk of bytes) {
      begun = true;
      const piece = decoder.decode(chunk, { stream: true });
      if ((before + piece).includes('<!DOCTYPE')) throw new Fault('FILE_UNREADABLE');
      before = piece.slice(-10);
      silent += piece.length;
      if (silent > LONGEST_SILENCE) throw new Fault('CELL_TOO_LARGE', { most: LONGEST_SILENCE });
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
