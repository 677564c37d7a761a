import { ExportDue } from '../../components/data/ExportDue.tsx';
import { Pause } from './Pause.tsx';
import { StoppedReminder } from './StoppedReminder.tsx';
import { WelcomeBack } from './WelcomeBack.tsx';

/** Parts of the popup that few openings need. */
export const rareParts = { ExportDue, Pause, StoppedReminder, WelcomeBack };
