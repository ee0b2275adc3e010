import type { CommandStreams } from '../command.js';
import type { Language } from '../language.js';
import type { StackLog } from '../stack/index.js';
import type { StopRequest } from '../start/until-asked-to-stop.js';

/** Where the bench speaks and is asked to stop. */
export interface BenchHall {
  readonly io: CommandStreams;
  readonly log: StackLog;
  readonly stop: StopRequest;
  readonly language: Language;
}
