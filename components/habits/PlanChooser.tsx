import type { Plan } from '../../lib/domain/my-habits.ts';
import type { MessageKey } from '../../lib/domain/text.ts';
import { useText } from '../text.ts';

interface Props {
  /** Unlike that of every other group on the page. */
  readonly name: string;
  readonly legend: string;
  /** None: every day. */
  readonly plan: Plan | undefined;
  /** Their names, from Monday on. */
  readonly weekdays: readonly string[];
  readonly onSet: (plan: Plan | null) => void;
}

const week = [1, 2, 3, 4, 5, 6, 7];
const kinds = ['every', 'days', 'times'] as const;
type Kind = (typeof kinds)[number];

const kindMessages = { every: 'planEvery', days: 'planDays', times: 'planTimes' } as const satisfies Record<
  Kind,
  MessageKey
>;
/** What each begins with: nothing is taken away before the reader does so. */
const beginnings: Readonly<Record<Kind, Plan | null>> = {
  every: null,
  days: { weekdays: week },
  times: { timesAWeek: 3 },
};

function kindOf(plan: Plan | undefined): Kind {
  if (plan === undefined) return 'every';
  return 'timesAWeek' in plan ? 'times' : 'days';
}

/** On which days a habit is asked for. Drawn from what is stored, and only from that. */
export function PlanChooser({ name, legend, plan, weekdays, onSet }: Props) {
  const t = useText();
  const kind = kindOf(plan);
  return (
    <fieldset class="panel">
      <legend class="small">{legend}</legend>
      <div class="choices">
        {kinds.map((option) => (
          <label key={option} class="row">
            <input
              type="radio"
              name={name}
              checked={option === kind}
              onClick={(event) => {
                event.preventDefault();
                if (option !== kind) onSet(beginnings[option]);
              }}
            />
            <span>{t(kindMessages[option])}</span>
          </label>
        ))}
      </div>
      {plan && 'weekdays' in plan && (
        <Weekdays name={name} days={plan.weekdays} weekdays={weekdays} onSet={onSet} />
      )}
      {plan && 'timesAWeek' in plan && <Times name={name} times={plan.timesAWeek} onSet={onSet} />}
    </fieldset>
  );
}

interface WeekdaysProps extends Pick<Props, 'name' | 'weekdays' | 'onSet'> {
  readonly days: readonly number[];
}

function Weekdays({ name, days, weekdays, onSet }: WeekdaysProps) {
  const t = useText();
  return (
    <fieldset class="panel">
      <legend class="small">{t('planDaysWhich')}</legend>
      <p id={`${name}-hint`}>{t('planDaysHint')}</p>
      <div class="choices">
        {week.map((day, i) => {
          const isOn = days.includes(day);
          const isLast = isOn && days.length === 1;
          return (
            <label key={day} class="row">
              <input
                type="checkbox"
                checked={isOn}
                aria-disabled={isLast}
                aria-describedby={isLast ? `${name}-hint` : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  if (!isLast)
                    onSet({ weekdays: week.filter((one) => days.includes(one) !== (one === day)) });
                }}
              />
              <span>{weekdays[i]}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

interface TimesProps extends Pick<Props, 'name' | 'onSet'> {
  readonly times: number;
}

function Times({ name, times, onSet }: TimesProps) {
  const t = useText();
  return (
    <fieldset class="panel">
      <legend class="small">{t('planTimesWhich')}</legend>
      <p>{t('planTimesHint')}</p>
      <div class="choices">
        {week.map((number) => (
          <label key={number} class="row">
            <input
              type="radio"
              name={`${name}-times`}
              checked={number === times}
              onClick={(event) => {
                event.preventDefault();
                if (number !== times) onSet({ timesAWeek: number });
              }}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
