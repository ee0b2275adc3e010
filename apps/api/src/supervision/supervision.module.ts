import { Module } from '@nestjs/common';
import { ReadBoard } from './read-board.js';
import { ReadOverview } from './read-overview.js';
import { SupervisionController } from './supervision.controller.js';

/** The supervision board and the overview with which a day begins. */
@Module({ controllers: [SupervisionController], providers: [ReadBoard, ReadOverview] })
export class SupervisionModule {}
