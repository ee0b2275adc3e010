import type { PipeTransform } from '@nestjs/common';
import { Injectable, Param } from '@nestjs/common';
import { id } from './fields/index.js';
import { refused } from './refusal.js';

/** Text that cannot be an id names nothing, so it answers 404 like an unknown one. */
@Injectable()
class KnownShape implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (!id().rules.every((rule) => rule.holds(value))) throw refused({ code: 'resource.unknown' });
    return value as string;
  }
}

/** Gives a handler the id in its path. */
export const IdParam = (name = 'id') => Param(name, KnownShape);
