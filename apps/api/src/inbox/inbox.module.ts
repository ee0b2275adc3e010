import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.js';
import { MarkDigestRead } from './mark-digest-read.js';

/** Digests: the own inbox and the deliveries. */
@Module({ controllers: [InboxController], providers: [MarkDigestRead] })
export class InboxModule {}
