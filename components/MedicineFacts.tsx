import { listInWords } from '../lib/domain/list-in-words.ts';
import type { Medicine } from '../content/schema.ts';
import { useText } from './text.ts';

/** What a leaflet says of a medicine, and whose word counts more than ours. */
export function MedicineFacts({ medicine }: { readonly medicine: Medicine }) {
  const t = useText();
  const { brands, route, immunity, withFood } = medicine;
  return (
    <>
      <dl>
        {brands.length > 0 && (
          <>
            <dt>{t('medicineBrands')}</dt>
            <dd>{listInWords(t, brands)}</dd>
          </>
        )}
        {route && (
          <>
            <dt>{t('medicineRoute')}</dt>
            <dd class="capital">{route}</dd>
          </>
        )}
        <dt>{t('medicineImmunity')}</dt>
        <dd>{immunity ?? t('medicineNotStated')}</dd>
        {withFood && (
          <>
            <dt>{t('medicineWithFood')}</dt>
            <dd>{withFood}</dd>
          </>
        )}
      </dl>
      <p>{t('medicineAuthority')}</p>
    </>
  );
}
