import type { Letter, Mailer } from '@duban/persistence';
import { createTransport } from 'nodemailer';
import type { MailSettings } from '../settings.js';

// A stalled server must not hold a digest's transaction until the record ends it.
const PATIENCE_MS = 15_000;

/** Sends digests through one mail server over a few kept connections. */
export function smtpMailer({ smtpUrl, from }: MailSettings): Mailer & { close(): void } {
  const transport = createTransport(
    {
      url: smtpUrl,
      pool: true,
      maxConnections: 4,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    },
    { from },
  );
  return {
    async send({ to, subject, text, messageId }: Letter): Promise<void> {
      await transport.sendMail({ to, subject, text, messageId });
    },
    close() {
      transport.close();
    },
  };
}
