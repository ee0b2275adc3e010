import { Module } from '@nestjs/common';
import { QueuesController } from './queues.controller.js';
import { ReadQueues } from './read-queues.js';

/** The queues of units and offices. */
@Module({ controllers: [QueuesController], providers: [ReadQueues] })
export class QueuesModule {}
