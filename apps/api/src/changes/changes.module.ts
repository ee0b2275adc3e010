import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { Reader } from '../record/index.js';
import type { FullSettings } from '../settings.js';
import { API_SETTINGS } from '../settings.js';
import { ChangeFeed } from './change-feed.js';
import { ChangesController } from './changes.controller.js';

/** What open pages are told as it happens. */
@Module({ controllers: [ChangesController] })
export class ChangesModule {
  /** With `connects` false nothing is listened to: where the application is built for its OpenAPI document. */
  static over({ connects }: { readonly connects: boolean }): DynamicModule {
    const useFactory = (settings: FullSettings, reader: Reader) => new ChangeFeed(settings, reader, connects);
    return { module: ChangesModule, providers: [{ provide: ChangeFeed, inject: [API_SETTINGS, Reader], useFactory }] };
  }
}
