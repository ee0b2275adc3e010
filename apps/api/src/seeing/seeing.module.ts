import { Global, Module } from '@nestjs/common';
import { RulebookStore } from '@duban/persistence';
import { Lit } from './lit.js';

/** What every feature needs to show things: the rulebooks, read once a process, and the lights told by them. */
@Global()
@Module({
  providers: [{ provide: RulebookStore, useFactory: () => new RulebookStore() }, Lit],
  exports: [RulebookStore, Lit],
})
export class SeeingModule {}
