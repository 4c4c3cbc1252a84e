import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Segmented } from '../../components/segmented.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import { ROLES, WEEKDAYS } from '../../simulation/door.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { NumberInput } from '../fields/number-input.js';
import grid from '../grid/grid.module.css';
import { useGridCursor } from '../grid/use-grid-cursor.js';
import { useStroke } from '../grid/use-stroke.js';
import type { Plan } from '../plan.js';
import { chosenStrategyOf } from '../strategies/chosen-strategy.js';
import { rostersInForce, type ShiftsOf } from './hourly.js';
import type { Brush } from './shift-brush.js';
import { ShiftGrid } from './shift-grid.js';
import { ShiftHead } from './shift-head.js';
import { ShiftLabour } from './shift-labour.js';
import { ShiftReadout } from './shift-readout.js';
import styles from './shifts.module.css';
import { type Shifts, useShifts } from './use-shifts.js';

/** What the hand on the mouse does. */
type Tool = 'more' | 'fewer' | 'set' | 'select';

const TOOLS: readonly Tool[] = ['more', 'fewer', 'set', 'select'];
const SATURDAY = 5;

/** What the grid of the case writes. */
const ROSTER_PATHS = 'world.staff.hourly world.staff.hourlyByWeekday';

/** People on duty by role and hour, painted, and what load they meet: of the case or of the strategy chosen beside. */
export function ShiftMap({ plan }: { readonly plan: Plan }) {
  const [store, setStore] = useState(0);
  const [day, setDay] = useState<number | null>(null);
  const [ofStrategy, setOfStrategy] = useState(false);
  // Until somebody chooses: the weekday, where it has a roster of its own.
  const [ofWeekday, setOfWeekday] = useState<boolean | null>(null);
  const strategy = useChosenStrategy();
  const index = strategy?.index ?? -1;
  const id = strategy?.id ?? '';
  const isOfStrategy = ofStrategy && strategy !== null;
  // A Saturday shows more than a Monday.
  const shown = day !== null && day < plan.days ? day : Math.max(0, plan.weekdays.indexOf(SATURDAY));
  const on = WEEKDAYS[plan.weekdays[shown] ?? 0] ?? 'monday';
  const hasOwn = useCase((s) => {
    const whose: ShiftsOf = isOfStrategy ? { kind: 'strategy', index, id, weekday: on } : { kind: 'case', weekday: on };
    return Object.keys(rostersInForce(s.document ?? undefined, whose).byWeekday[on] ?? {}).length > 0;
  });
  const weekday = (ofWeekday ?? hasOwn) ? on : null;
  const of = useMemo((): ShiftsOf => (isOfStrategy ? { kind: 'strategy', index, id, weekday } : { kind: 'case', weekday }), [isOfStrategy, index, id, weekday]);
  const shifts = useShifts(of, store, shown);
  if (shifts === null) return null;
  return (
    <>
      <ShiftHead
        plan={plan}
        day={shown}
        store={store}
        strategy={strategy?.name ?? null}
        ofStrategy={isOfStrategy}
        onDay={setDay}
        onStore={setStore}
        onOfStrategy={setOfStrategy}
        weekday={on}
        ofWeekday={weekday !== null}
        onOfWeekday={setOfWeekday}
      />
      <div data-path={ROSTER_PATHS}>
        <PaintedShifts shifts={shifts} day={shown} />
      </div>
      <FieldScope at={of.kind === 'case' ? ['world'] : ['strategies', of.index, 'changes']}>
        <FieldProblems names={ROLES.flatMap((role) => [`staff.hourly.${role}`, ...WEEKDAYS.map((each) => `staff.hourlyByWeekday.${each}.${role}`)])} />
      </FieldScope>
      {of.kind === 'strategy' && (
        <FieldScope at={[]}>
          <FieldProblems names={[`strategies[${of.index}].labour`]} />
        </FieldScope>
      )}
      <ShiftLabour plan={shifts.plan} ofCase={isOfStrategy ? plan : null} day={shown} />
    </>
  );
}

/** The strategy shown beside the sections. */
function useChosenStrategy(): { readonly index: number; readonly id: string; readonly name: string } | null {
  const language = useLanguage();
  const chosenId = useStore(chosenStrategyOf(useStores().theCase), (s) => s.id);
  const strategies = useCase((s) => s.scenario?.strategies ?? null);
  const document = useCase((s) => s.document);
  if (strategies === null || document === null) return null;
  const found = strategies.findIndex(({ id }) => id === chosenId);
  const index = found >= 0 ? found : strategies.length - 1;
  const strategy = strategies[index];
  return strategy === undefined ? null : { index, id: strategy.id, name: localText(strategy.title, language, strategy.id) };
}

function PaintedShifts({ shifts, day }: { readonly shifts: Shifts; readonly day: number }) {
  const { t } = useTranslation('case');
  const [tool, setTool] = useState<Tool>('more');
  const [people, setPeople] = useState(2);
  const { painting, plan } = shifts;
  const size = { rows: ROLES.length, columns: plan.hours.length };
  const cursor = useGridCursor<Brush>({
    painting,
    size,
    brushOfKey: (key) => (key === 'level' ? null : { kind: 'add', people: key === 'raise' ? 1 : -1 }),
    brushOfNumber: (number) => ({ kind: 'set', people: number }),
  });
  const handlers = useStroke<Brush>({
    painting,
    size,
    brushOf: ({ shiftKey }) => brushOf(shiftKey && tool === 'more' ? 'fewer' : tool, people),
    onMove: cursor.moveTo,
  });
  return (
    <>
      <div className={grid.tools}>
        <Segmented
          label={t('shift.tool')}
          value={tool}
          segments={TOOLS.map((value) => ({ value, label: t(`shift.${value}`), name: t(`shift.${value}Name`) }))}
          onChange={setTool}
        />
        {tool === 'set' && (
          <span className={styles.setTo}>
            <NumberInput whole label={t('shift.setTo')} value={people} onChange={(value) => setPeople(Math.max(0, Math.round(value)))} />
            {t('shift.people')}
          </span>
        )}
        <span className={styles.key} aria-hidden="true">
          <b className={styles.short}>▲</b> {t('shift.short')}
          <b className={styles.spare}>▽</b> {t('shift.spare')}
        </span>
      </div>
      <div className={grid.scroll} style={{ '--hours': plan.hours.length } as React.CSSProperties}>
        <ShiftGrid shifts={shifts} day={day} cursor={cursor} handlers={handlers} />
      </div>
      <ShiftReadout shifts={shifts} day={day} cursor={cursor} />
    </>
  );
}

function brushOf(tool: Tool, people: number): Brush | null {
  if (tool === 'select') return null;
  return tool === 'set' ? { kind: 'set', people } : { kind: 'add', people: tool === 'more' ? 1 : -1 };
}
