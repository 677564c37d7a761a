import { WelcomeBack } from '../../components/WelcomeBack.tsx';
import { ExportDue } from '../../components/data/ExportDue.tsx';
import { Pause } from './Pause.tsx';
import { StoppedReminder } from './StoppedReminder.tsx';

/** Parts of the popup that few openings need. */
export const rareParts = { ExportDue, Pause, StoppedReminder, WelcomeBack };
