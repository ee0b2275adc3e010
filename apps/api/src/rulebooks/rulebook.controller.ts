import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { PublishedVersion } from '@duban/persistence';
import { calendarVersions, RulebookStore, rulePackVersions } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, refused, settled } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { compareDocuments } from './compare-documents.js';
import { PublishRulebook } from './publish-rulebook.js';
import {
  CalendarQuery,
  CalendarView,
  calendarView,
  CompareQuery,
  PublishedView,
  RulePackChangesView,
  RulePackQuery,
  RulePackView,
  ShelvesView,
  shelvesView,
} from './rulebook.views.js';

/** Working calendars and rule packs: published versions never change. */
@ApiTags('rulebooks')
@Controller()
export class RulebookController {
  constructor(
    private readonly rulebooks: RulebookStore,
    private readonly publishRulebook: PublishRulebook,
    private readonly reader: Reader,
  ) {}

  /** The calendars with their versions. */
  @Get('calendars')
  @Answers(ShelvesView)
  async calendars(): Promise<ShelvesView> {
    return shelvesView(await calendarVersions(this.reader, null));
  }

  /** A version of a calendar, the newest when none is told; with the picture of a year when one is told. */
  @Get('calendars/:code')
  @Answers(CalendarView)
  async calendar(@Param('code') code: string, @Query() { version, year }: CalendarQuery): Promise<CalendarView> {
    const found = chosen(await calendarVersions(this.reader, code), version);
    return calendarView(await this.rulebooks.calendar(this.reader.query, code, found), year);
  }

  /** Publishes a version of a calendar for good. */
  @Post('calendars')
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @Answers(PublishedView, { status: 201 })
  async publishCalendar(@Body() document: Record<string, unknown>, @Caller() actor: Actor): Promise<PublishedView> {
    return settled(await this.publishRulebook.calendar(document, actor));
  }

  /** The rule packs with their versions. */
  @Get('rule-packs')
  @Answers(ShelvesView)
  async rulePacks(): Promise<ShelvesView> {
    return shelvesView(await rulePackVersions(this.reader, null));
  }

  /** A version of a rule pack, the newest when none is told. */
  @Get('rule-packs/:code')
  @Answers(RulePackView)
  async rulePack(@Param('code') code: string, @Query() { version }: RulePackQuery): Promise<RulePackView> {
    const found = chosen(await rulePackVersions(this.reader, code), version);
    return { code, version: found, rules: await this.rulebooks.rulePack(this.reader.query, code, found) };
  }

  /** What changed between two versions of a rule pack. */
  @Get('rule-packs/:code/compare')
  @Answers(RulePackChangesView)
  async compare(@Param('code') code: string, @Query() { from, to }: CompareQuery): Promise<RulePackChangesView> {
    const versions = await rulePackVersions(this.reader, code);
    const read = (version: number) => this.rulebooks.rulePack(this.reader.query, code, chosen(versions, version));
    const changes = compareDocuments(await read(from), await read(to)).slice(0, MOST_CHANGES);
    return { code, from, to, changes };
  }

  /** Publishes a version of a rule pack for good; everything that is wrong with it is listed with its place. */
  @Post('rule-packs')
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @Answers(PublishedView, { status: 201 })
  async publishRulePack(@Body() document: Record<string, unknown>, @Caller() actor: Actor): Promise<PublishedView> {
    return settled(await this.publishRulebook.rulePack(document, actor));
  }
}

const MOST_CHANGES = 10_000;

function chosen(versions: readonly PublishedVersion[], wanted: number | undefined): number {
  const found = versions.find(({ version }) => wanted === undefined || version === wanted);
  if (!found) throw refused({ code: 'resource.unknown' });
  return found.version;
}
