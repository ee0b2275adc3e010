import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { newestCalendar, newestRulePack, RulebookStore } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, refused, settled } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { PublishRulebook } from './publish-rulebook.js';
import { CalendarQuery, CalendarView, calendarView, PublishedView, RulePackView } from './rulebook.views.js';

/** Working calendars and rule packs: published versions never change. */
@ApiTags('rulebooks')
@Controller()
export class RulebookController {
  constructor(
    private readonly rulebooks: RulebookStore,
    private readonly publishRulebook: PublishRulebook,
    private readonly reader: Reader,
  ) {}

  /** The newest version of a calendar. */
  @Get('calendars/:code')
  @Answers(CalendarView)
  async calendar(@Param('code') code: string, @Query() { year }: CalendarQuery): Promise<CalendarView> {
    const version = await newestCalendar(this.reader.query, code);
    if (version === null) throw refused({ code: 'resource.unknown' });
    return calendarView(await this.rulebooks.calendar(this.reader.query, code, version), year);
  }

  /** Publishes a version of a calendar for good. */
  @Post('calendars')
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @Answers(PublishedView, { status: 201 })
  async publishCalendar(@Body() document: Record<string, unknown>, @Caller() actor: Actor): Promise<PublishedView> {
    return settled(await this.publishRulebook.calendar(document, actor));
  }

  /** The newest version of a rule pack. */
  @Get('rule-packs/:code')
  @Answers(RulePackView)
  async rulePack(@Param('code') code: string): Promise<RulePackView> {
    const version = await newestRulePack(this.reader.query, code);
    if (version === null) throw refused({ code: 'resource.unknown' });
    return { code, version, rules: await this.rulebooks.rulePack(this.reader.query, code, version) };
  }

  /** Publishes a version of a rule pack for good; everything that is wrong with it is listed with its place. */
  @Post('rule-packs')
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @Answers(PublishedView, { status: 201 })
  async publishRulePack(@Body() document: Record<string, unknown>, @Caller() actor: Actor): Promise<PublishedView> {
    return settled(await this.publishRulebook.rulePack(document, actor));
  }
}
