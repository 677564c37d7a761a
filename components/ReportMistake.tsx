import { useState } from 'preact/hooks';
import { useText } from './text.ts';

interface Props {
  /** What is to be sent. */
  readonly report: string;
  /** Resolves to whether it could be copied. */
  readonly onCopy: (report: string) => Promise<boolean>;
}

/** Copies what is to be sent, or shows it where it cannot be copied. */
export function ReportMistake({ report, onCopy }: Props) {
  const t = useText();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="on-screen">
      <button type="button" class="button" onClick={() => void onCopy(report).then(setCopied)}>
        {t('reportMistake')}
      </button>
      <p role="status">{isCopied !== null && t(isCopied ? 'reportCopied' : 'reportFailed')}</p>
      {isCopied === false && <p class="by-hand">{report}</p>}
    </div>
  );
}
