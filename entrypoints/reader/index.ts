/** The page script: marks the words of one frame, as the settings say and as long as they say so. */
import packedLexicon from 'virtual:lexicon';
import { denial, recognition, sentences } from '#content/language.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../lib/browser/ask.ts';
import { fetchedClaims } from '../../lib/browser/claim-wordings.ts';
import { followLeftOut } from '../../lib/browser/left-out.ts';
import { followMarksAsked } from '../../lib/browser/page-marks.ts';
import { reportToPopup } from '../../lib/browser/page-port.ts';
import { answerSelection } from '../../lib/browser/selection.ts';
import { type PageSettings, parsePageSettings } from '../../lib/browser/page-settings.ts';
import { settingsKey } from '../../lib/browser/records.ts';
import { onStorageChange, read } from '../../lib/browser/storage.ts';
import { type FrameReport, nothingFound } from '../../lib/domain/page-terms.ts';
import { type Lexicon, openLexicon } from '../../lib/domain/lexicon.ts';
import { unpackTerms } from '../../lib/domain/pack-lexicon.ts';
import { kindOfPage, quietOf } from '../../lib/domain/quiet-pages.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { removeOrphans } from '../../lib/page/card-host.ts';
import { framePath } from '../../lib/page/frame-path.ts';
import { siteHost } from '../../lib/page/site-host.ts';
import { openSeam } from '../../lib/page/seam.ts';
import { type Reading, startReading } from './reading.ts';

export default defineUnlistedScript(() => {
  // Documents of another kind (plain text, XML, images, PDF) and editors as wide as the page have no text to mark.
  if (!document.contentType.includes('html') || document.designMode === 'on') return;
  removeOrphans();
  const life = new AbortController();
  let session: { readonly abort: AbortController; readonly reading: Reading } | null = null;
  let lexicon: Lexicon | null = null;
  let asked: FrameReport['asked'] = null;
  const withExplainer = openSeam(
    async () => (await ask({ ask: 'explainer' })).ok,
    () =>
      session && {
        marker: session.reading.marker(),
        explaining: session.reading.explaining(),
        signal: session.abort.signal,
      },
  );

  const report = reportToPopup(
    () => ({
      host: location.hostname,
      kind: kindOfPage(location.hostname),
      path: framePath(window),
      asked,
      ...(session ? foundIn(session.reading) : nothingFound),
    }),
    (id) => session?.reading.explaining()?.showMention(id),
    life.signal,
  );

  answerSelection(() => getSelection()?.toString() ?? '', life.signal);

  const leftOut = followLeftOut(() => session?.reading.marker().judgeAgain(), life.signal);
  const claims = fetchedClaims({ recognition, sentences, denial }, () =>
    session?.reading.marker().judgeAgain(),
  );
  const follow = async (): Promise<void> => {
    // What is left out has to be known before the first mark.
    const [stored] = await Promise.all([read(settingsKey, parsePageSettings), leftOut.isKnown]);
    // Settings that cannot be read may have this site off, so nothing is marked.
    const settings: PageSettings | null =
      stored.status === 'found' ? stored.value : stored.status === 'absent' ? defaultSettings([], 0) : null;
    const site = siteHost();
    const isOn = settings !== null && (asked ?? quietOf(settings, site, kindOfPage(site)) === null);
    if (settings === null || !isOn) {
      session?.abort.abort();
      session = null;
    } else if (session) session.reading.follow(settings);
    else {
      const abort = new AbortController();
      lexicon ??= openLexicon(unpackTerms(packedLexicon), recognition);
      const { signal } = abort;
      session = {
        abort,
        reading: startReading({
          lexicon,
          settings,
          leftOut: leftOut.now,
          claims,
          withExplainer,
          onChange: report,
          signal,
        }),
      };
    }
    report();
  };

  followMarksAsked((marks) => {
    asked = marks === 'other-way' ? session === null : marks === 'on';
    void follow();
  }, life.signal);
  onStorageChange(
    (changed) => changed === settingsKey,
    () => void follow(),
    life.signal,
  );
  void follow();
});

function foundIn(reading: Reading): typeof nothingFound {
  const marker = reading.marker();
  const { counts, claimCounts, doubts } = marker.decision();
  const explained = reading.explaining()?.last();
  return {
    terms: marker.shownIds('term').map((termId) => ({ termId, count: counts.get(termId) ?? 1 })),
    claims: marker.shownIds('claim').map((claimId) => ({ claimId, count: claimCounts.get(claimId) ?? 1 })),
    doubts: [...doubts.values()],
    currentId: explained?.closedAt === null ? explained.mark.id : null,
    isResting: marker.isResting(),
  };
}
