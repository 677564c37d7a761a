/** What opens at a mark, and its parts. */
import { Card } from '../../../components/Card.tsx';
import { CardActions } from '../../../components/CardActions.tsx';
import { CardText } from '../../../components/CardText.tsx';
import { Checked } from '../../../components/Checked.tsx';
import { Explainer } from '../../../components/Explainer.tsx';
import { HelpFold } from '../../../components/HelpFold.tsx';
import { MedicineFacts } from '../../../components/MedicineFacts.tsx';
import { Outlook } from '../../../components/Outlook.tsx';
import { ReadAloud } from '../../../components/ReadAloud.tsx';
import { SafetyRules } from '../../../components/SafetyRules.tsx';
import { Signs } from '../../../components/Signs.tsx';
import { Sources } from '../../../components/Sources.tsx';
import { TeamPhone } from '../../../components/TeamPhone.tsx';
import { WithPhone } from '../../../components/WithPhone.tsx';
import { PhoneContext } from '../../../components/phone.ts';
import { terms } from '../../../content/index.ts';
import type { Theme } from '../../../lib/domain/settings.ts';
import type { Speaker } from '../../../lib/domain/speech.ts';
import { sampleCard, sampleSafety } from '../../components/samples.ts';
import type { States } from '../state.ts';
import { entry, explanationOf, inWords, nothing } from './records.ts';

const voice = { name: 'A voice', lang: 'en-GB', localService: true };
const silent: Speaker = {
  language: 'en',
  voices: () => [],
  onVoicesChange: nothing,
  speak: nothing,
  stop: nothing,
};
const speaking: Speaker = {
  ...silent,
  voices: () => [voice],
  speak: (_, __, onWord) => onWord(4),
};
const fibre = explanationOf('dietary-fibre');
const medicine = explanationOf('natalizumab');

export const cardStates = (theme: Theme): States => {
  const settings = { ...sampleCard().settings, theme };
  const usual = { ...sampleCard(), inWords, settings, explanation: fibre };
  return {
    'Card.tsx': {
      'all of it': <Card {...usual} />,
      'one sentence': <Card {...usual} depth="one-sentence" />,
      'more, with a voice, met before, something done': (
        <Card
          {...usual}
          speaker={speaking}
          isMoreOpen
          canGoBack
          met={{ day: '2026-11-20' as never, title: 'An article about fibre', host: 'example.org' }}
          done={{ said: 'cardSaved', isUndoable: true }}
          explanation={medicine}
        />
      ),
      'of an ambiguous word': (
        <Card
          {...usual}
          isMoreOpen
          reason={{ because: 'page-defines', longForm: 'multiple sclerosis' }}
          explanation={{
            ...explanationOf('multiple-sclerosis'),
            otherMeanings: [{ form: 'MS', meanings: ['mass spectrometry', 'Microsoft'] }],
          }}
        />
      ),
      'wide spacing': <Card {...usual} settings={{ ...settings, spacing: 'wide' }} />,
      missing: <Card {...usual} explanation={null} />,
    },
    'CardActions.tsx': {
      'of a mark': (
        <CardActions
          isOurs={false}
          reason={{ because: 'around', words: ['lesions', 'relapse'] }}
          otherMeanings={[{ form: 'MS', meanings: ['mass spectrometry'] }]}
          preset="usual"
          onDo={nothing}
          onPreset={nothing}
        />
      ),
      'of an entry that was followed': (
        <CardActions
          isOurs
          reason={null}
          otherMeanings={[]}
          preset="eyes"
          onDo={nothing}
          onPreset={nothing}
        />
      ),
    },
    'CardText.tsx': {
      plain: <CardText stretches={[{ text: fibre.meaning }]} onTerm={nothing} />,
      'with words that lead on': <CardText stretches={fibre.linked.meaning} onTerm={nothing} />,
    },
    'Checked.tsx': {
      'awaits review': <Checked reviewed="2026-11-23" inWords={inWords} />,
      reviewed: (
        <Checked
          reviewed="2026-11-23"
          reviewedBy={{ role: 'MS nurse', name: 'A. Name', date: '2026-11-24' }}
          inWords={inWords}
        />
      ),
    },
    'Explainer.tsx': {
      'all of it': (
        <Explainer explanation={fibre} depth="full" inWords={inWords}>
          <p>What its page adds.</p>
        </Explainer>
      ),
      'one sentence': <Explainer explanation={medicine} depth="one-sentence" inWords={inWords} />,
    },
    'HelpFold.tsx': { 'with signs': <HelpFold signs={sampleSafety.signs} /> },
    'MedicineFacts.tsx': {
      stated: (
        <MedicineFacts
          medicine={{
            brands: ['A brand'],
            route: 'By mouth',
            immunity: 'Lowers it.',
            withFood: 'With food.',
          }}
        />
      ),
      'as little as a source states': <MedicineFacts medicine={{ brands: [], immunity: null }} />,
    },
    'Outlook.tsx': {
      'only on request': <Outlook risk={entry(terms, 'natalizumab').risk ?? 'What may come.'} />,
    },
    'ReadAloud.tsx': {
      'no voice on this device': <ReadAloud text={fibre.meaning} speaker={silent} rate={1} voice={null} />,
      'with a voice': <ReadAloud text={fibre.meaning} speaker={speaking} rate={1} voice={null} />,
    },
    'SafetyRules.tsx': { 'with rules': <SafetyRules rules={medicine.safety.rules} /> },
    'Signs.tsx': { 'of every urgency': <Signs signs={sampleSafety.signs} /> },
    'Sources.tsx': { several: <Sources citations={medicine.citations} /> },
    'TeamPhone.tsx': {
      'on a page of ours': (
        <PhoneContext.Provider value={{ number: '+44 20 7946 0000', isLink: true }}>
          <TeamPhone />
        </PhoneContext.Provider>
      ),
      'on any other page': (
        <PhoneContext.Provider value={{ number: '+44 20 7946 0000', isLink: false }}>
          <TeamPhone />
        </PhoneContext.Provider>
      ),
    },
    'WithPhone.tsx': {
      'a number is noted': (
        <WithPhone follow={(onPhone) => onPhone('020 7946 0000')}>
          <Signs signs={sampleSafety.signs} />
        </WithPhone>
      ),
    },
  };
};
