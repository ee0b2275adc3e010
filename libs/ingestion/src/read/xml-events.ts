import { SaxesParser } from 'saxes';

/** What is called while XML is read; names come without their namespace prefix, attributes with it. */
export type XmlHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
};

const CHUNK = 1 << 16;

/** Reads XML from bytes in chunks; throws what the parser throws on malformed XML. Entities of a DTD are never expanded. */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  parser.on('opentag', ({ name, attributes }) => {
    open(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    close(local(name));
  });
  if (text) parser.on('text', text);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
