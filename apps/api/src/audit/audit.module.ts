import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';

/** The audit, for auditors and administrators. */
@Module({ controllers: [AuditController] })
export class AuditModule {}
