import { useText } from './text.ts';

interface Props {
  /** The first and the last of the empty days, in words. */
  readonly from: string;
  readonly to: string;
  readonly onRest: () => void;
  readonly onLeave: () => void;
}

/** One sentence, asked once: whichever way it is answered, it is not asked of these days again. */
export function WelcomeBack({ from, to, onRest, onLeave }: Props) {
  const t = useText();
  return (
    <div class="welcome">
      <p>{t('welcomeBack', [from, to])}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onRest}>
          {t('welcomeRest')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('welcomeLeave')}
        </button>
      </div>
    </div>
  );
}
