/** One message, ready to send: plain text, with an id that stays the same when it is sent again after a crash. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

/** Sends letters; throws when the server did not take one. */
export interface Mailer {
  send(letter: Letter): Promise<void>;
}
