import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived, header and text decoded. */
export interface Arrived {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail server that keeps what it takes and can be told to refuse. */
export interface TestMailServer {
  readonly url: string;
  readonly letters: readonly Arrived[];
  isRefusing: boolean;
}

const servers: SMTPServer[] = [];

/** Starts a mail server on a free port of the loopback interface; it stops after the test. */
export async function aMailServer(): Promise<TestMailServer> {
  const letters: Arrived[] = [];
  const mail = { url: '', letters, isRefusing: false };
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => {
      done(mail.isRefusing ? Object.assign(new Error('no'), { responseCode: 451 }) : null);
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push(arrived(session.envelope.rcptTo[0]?.address ?? '', Buffer.concat(parts).toString('utf8')));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  mail.url = `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
  return mail;
}

function arrived(to: string, raw: string): Arrived {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const header = (name: string) => new RegExp(`^${name}: ((?:.*)(?:\r\n[ \t].*)*)`, 'im').exec(head)?.[1] ?? '';
  const encoded = body.join('\r\n\r\n');
  const isBase64 = header('Content-Transfer-Encoding') === 'base64';
  return {
    to,
    messageId: header('Message-ID'),
    subject: decodeWords(header('Subject')),
    text: isBase64 ? Buffer.from(encoded, 'base64').toString('utf8') : decodeQuoted(encoded),
  };
}

function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(b|q)\?(.*?)\?=/gi, (_whole, how: string, word: string) =>
      how.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString('utf8') : decodeQuoted(word.replace(/_/g, ' ')),
    );
}

function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/((?:=[0-9A-F]{2})+)/gi, (run) => Buffer.from(run.replace(/=/g, ''), 'hex').toString('utf8'));
  return bytes.replace(/\r\n/g, '\n');
}

afterEach(async () => {
  for (const server of servers.splice(0))
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
});
