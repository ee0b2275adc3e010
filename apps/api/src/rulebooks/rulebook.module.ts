import { Module } from '@nestjs/common';
import { PublishRulebook } from './publish-rulebook.js';
import { RulebookController } from './rulebook.controller.js';

/** Calendars and rule packs. */
@Module({ controllers: [RulebookController], providers: [PublishRulebook] })
export class RulebookModule {}
