import { Module } from '@nestjs/common';
import { AdvanceClock } from './advance-clock.js';
import { ClockController } from './clock.controller.js';

/** The business clock. */
@Module({ controllers: [ClockController], providers: [AdvanceClock] })
export class ClockModule {}
