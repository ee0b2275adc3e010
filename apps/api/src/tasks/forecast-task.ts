import { Injectable } from '@nestjs/common';
import type { AgendaStep, Result } from '@duban/domain';
import { accept, forecast } from '@duban/domain';
import type { OwedItem } from '@duban/persistence';
import { addressees, owedOnTask, personNames, recipientsOf, UnitOfWork } from '@duban/persistence';
import type { Recipients, Tx } from '@duban/persistence';
import type { Actor, ApiRefusal, Language } from '../edge/index.js';
import { Lit } from '../seeing/index.js';
import type { ForecastStepView } from './happening.view.js';
import { forecastStepView } from './happening.view.js';
import { ReadTask } from './read-task.js';

interface Coming {
  readonly item: OwedItem;
  readonly step: AgendaStep;
  readonly recipientIds: readonly string[];
}

/** Tells what happens next on a task if nothing is done, by the same agenda that the engine carries out. */
@Injectable()
export class ForecastTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readTask: ReadTask,
    private readonly lit: Lit,
  ) {}

  async run(taskId: string, actor: Actor, language: Language): Promise<Result<ForecastStepView[], ApiRefusal>> {
    const task = await this.readTask.facts(taskId, actor);
    if (!task.ok) return task;
    return accept(await this.unitOfWork.run((tx) => this.steps(tx, taskId, language)));
  }

  private async steps(tx: Tx, taskId: string, language: Language): Promise<ForecastStepView[]> {
    const open = (await owedOnTask(tx, taskId, tx.now)).filter(({ state }) => state === 'open');
    const [first] = open;
    if (!first) return [];
    const recipients = await recipientsOf(tx, [...new Set(open.map(({ departmentId }) => departmentId))], first.planId);
    const coming = await this.coming(tx, open, recipients);
    const people = await personNames(
      tx,
      coming.flatMap(({ recipientIds }) => recipientIds),
    );
    const names = new Map(people.map((person) => [person.id, person]));
    return coming.map(({ item, step, recipientIds }) => {
      const to = recipientIds.map((id) => names.get(id)).filter((person) => person !== undefined);
      return forecastStepView({ item, step, to, language });
    });
  }

  private async coming(tx: Tx, open: readonly OwedItem[], recipients: Recipients): Promise<Coming[]> {
    const coming: Coming[] = [];
    for (const item of open) {
      const rules = await this.lit.rules(tx, item);
      for (const step of forecast(item, rules, tx.now)) {
        coming.push({ item, step, recipientIds: addressees(recipients, item.departmentId, step.audience) });
      }
    }
    return coming.sort((a, b) => a.step.at - b.step.at);
  }
}
