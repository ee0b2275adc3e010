import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** Probes for whoever runs the system. */
@Module({ controllers: [HealthController] })
export class HealthModule {}
