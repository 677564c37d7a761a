/** Habits are many enough, and spread so that every reader finds some for themselves. */
import { expect, test } from 'vitest';
import { habits } from '../../content/index.ts';
import { topics } from '../../content/schema.ts';

const leastOfTopic = 4;
const leastForAnyone = 12;

test.each(topics)('there is a choice of habits on %s', (topic) => {
  expect(habits.filter((habit) => habit.topic === topic).length).toBeGreaterThanOrEqual(leastOfTopic);
});

test('a reader who has told us nothing has a choice of habits too', () => {
  const forAnyone = habits.filter(({ avoidIf }) => avoidIf.length === 0);
  expect(forAnyone.length).toBeGreaterThanOrEqual(leastForAnyone);
});

test('each habit says how often, and in words', () => {
  expect(habits.filter(({ frequency }) => !/^\p{Lu}[^\d.]+$/u.test(frequency))).toEqual([]);
});
