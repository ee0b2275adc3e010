import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { AuditModule } from './audit/index.js';
import { ChangesModule } from './changes/index.js';
import { ClockModule } from './clock/index.js';
import { EdgeModule } from './edge/index.js';
import { EvaluationModule } from './evaluation/index.js';
import { FileModule } from './files/index.js';
import { HealthModule } from './health/index.js';
import { InboxModule } from './inbox/index.js';
import { LedgerModule } from './ledger/index.js';
import { OrganisationModule } from './organisation/index.js';
import { PlanPageModule } from './plan-page/index.js';
import { PlansModule } from './plans/index.js';
import { QueuesModule } from './queues/index.js';
import { RecordModule } from './record/index.js';
import { RulebookModule } from './rulebooks/index.js';
import { ReviewModule } from './review/index.js';
import { SeeingModule } from './seeing/index.js';
import { SessionModule } from './session/index.js';
import type { FullSettings } from './settings.js';
import { API_SETTINGS } from './settings.js';
import { SupervisionModule } from './supervision/index.js';
import { TasksModule } from './tasks/index.js';
import { WorkModule } from './work/index.js';

/** The features, in the words of the field; each new one is added here and nowhere else. */
const FEATURES = [
  SeeingModule,
  AuditModule,
  ClockModule,
  FileModule,
  HealthModule,
  OrganisationModule,
  RulebookModule,
  SessionModule,
  PlansModule,
  PlanPageModule,
  TasksModule,
  ReviewModule,
  WorkModule,
  QueuesModule,
  InboxModule,
  EvaluationModule,
  LedgerModule,
  SupervisionModule,
];

@Global()
@Module({})
class SettingsModule {
  static with(settings: FullSettings): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: API_SETTINGS, useValue: settings }],
      exports: [API_SETTINGS],
    };
  }
}

/** The whole API over one record. */
@Module({})
export class AppModule {
  static over(settings: FullSettings, connects: boolean): DynamicModule {
    const { databaseUrl, poolSize } = settings;
    return {
      module: AppModule,
      imports: [
        SettingsModule.with(settings),
        RecordModule.over({ databaseUrl, poolSize, connects }),
        EdgeModule,
        ChangesModule.over({ connects }),
        ...FEATURES,
      ],
    };
  }
}
