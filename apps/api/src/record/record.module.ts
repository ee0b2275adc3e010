import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { recordDataSource, UnitOfWork } from '@duban/persistence';
import { DataSource } from 'typeorm';
import { RecordConnection } from './connection.js';
import { KeyedUnitOfWork } from './keyed-unit-of-work.js';
import { Reader } from './reader.js';

/** Where the record is. */
export interface RecordOptions {
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** False only where the application is built for its OpenAPI document. */
  readonly connects: boolean;
}

/** Gives every feature the unit of work and the reader. */
@Global()
@Module({})
export class RecordModule {
  static over({ databaseUrl, poolSize, connects }: RecordOptions): DynamicModule {
    const dataSource = recordDataSource({ url: databaseUrl, poolSize, applicationName: 'duban-api' });
    return {
      module: RecordModule,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: RecordConnection, useValue: new RecordConnection(dataSource, connects) },
        { provide: UnitOfWork, useValue: new KeyedUnitOfWork(dataSource) },
        { provide: Reader, useValue: new Reader(dataSource) },
      ],
      exports: [UnitOfWork, Reader],
    };
  }
}
