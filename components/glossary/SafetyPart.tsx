import type { SafetyNotes } from '../../lib/domain/safety-notes.ts';
import { SafetyRules } from '../SafetyRules.tsx';
import { Signs } from '../Signs.tsx';
import { useText } from '../text.ts';
import { LinkList } from './LinkList.tsx';
import { Part } from './Part.tsx';

/** Safety rules and signs in view; nothing where an entry touches on none. */
export function SafetyPart({ safety: { rules, signs } }: { readonly safety: SafetyNotes }) {
  const t = useText();
  if (rules.length + signs.length === 0) return null;
  return (
    <>
      <SafetyRules rules={rules} />
      {signs.length > 0 && (
        <Part heading={t('helpHeading')}>
          <Signs signs={signs} />
          <div class="on-screen">
            <LinkList links={[{ href: '#help', name: t('helpAll') }]} />
          </div>
        </Part>
      )}
    </>
  );
}
