import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, OneOf, Public, refused } from '../edge/index.js';
import { Reader } from '../record/index.js';

/** How the API is. */
export class HealthView {
  @OneOf(['ok']) status!: 'ok';
}

/** Whether the process lives, and whether it can work. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly reader: Reader) {}

  /** The process lives, whatever its surroundings. */
  @Get('live')
  @Public()
  @Answers(HealthView)
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The record answers and is migrated; else 503. */
  @Get('ready')
  @Public()
  @Answers(HealthView)
  async ready(): Promise<HealthView> {
    if (!(await this.reader.isReady())) throw refused({ code: 'record.unavailable', retryAfterSeconds: 5 });
    return { status: 'ok' };
  }
}
