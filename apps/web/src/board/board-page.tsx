import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Loaded, Nothing, Page, Section, useAddress } from '../design/index.js';
import { useDates, useWords } from '../language/index.js';
import { KINDS, useFieldWord } from '../words/index.js';
import './board.css';
import { BOARD_WORDS } from './board-words.js';
import { useBoard, useBoardPlans } from './data.js';
import { HeatMap } from './heat-map.js';
import { Ladder } from './ladder.js';
import { Trend } from './trend.js';

const USUAL_KIND = 'report';

/** Units by rounds, escalations and the trend; every number opens the list that it counts. */
export function BoardPage() {
  const t = useWords(BOARD_WORDS);
  const dates = useDates();
  const [address] = useAddress();
  const query = useBoard(address);
  const under = query.data && t.asOf({ at: dates.instant(query.data.asOf) });
  const print = (
    <Button icon={<PrinterOutlined aria-hidden />} onClick={() => globalThis.print()}>
      {t.print}
    </Button>
  );
  return (
    <Page title={t.title} under={under} more={print}>
      <Choices />
      <Loaded query={query}>
        {(board) => (
          <div className="board" aria-busy={query.isPlaceholderData}>
            <Section title={t.heat}>
              {board.cells.length === 0 ? (
                <Nothing title={t.empty}>{t.emptyHint}</Nothing>
              ) : (
                <>
                  <p className="quiet board-hint">{t.heatHint}</p>
                  <HeatMap board={board} />
                </>
              )}
              {board.cut.rounds > 0 && <p className="quiet">{t.cutRounds({ n: board.cut.rounds })}</p>}
              {board.cut.units > 0 && <p className="quiet">{t.cutUnits({ n: board.cut.units })}</p>}
            </Section>
            <div className="board-more">
              <Section title={t.ladder}>
                <Ladder board={board} />
              </Section>
              <Section title={t.trend}>
                <Trend board={board} />
              </Section>
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Choices() {
  const t = useWords(BOARD_WORDS);
  const word = useFieldWord();
  const [address, change] = useAddress();
  const { data: plans = [] } = useBoardPlans();
  return (
    <div className="board-choices">
      <label>
        {t.plan}
        <select
          value={address['plan'] ?? ''}
          onChange={({ target }) => change({ plan: target.value }, { isStep: true })}
        >
          <option value="">{t.allPlans}</option>
          {plans.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.kind}
        <select
          value={address['kind'] ?? USUAL_KIND}
          onChange={({ target }) => change({ kind: target.value }, { isStep: true })}
        >
          {Object.keys(KINDS).map((kind) => (
            <option key={kind} value={kind}>
              {word(KINDS, kind)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
