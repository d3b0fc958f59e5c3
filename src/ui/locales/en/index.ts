import debrief from './debrief.json';
import diagnostics from './diagnostics.json';
import home from './home.json';
import manager from './manager.json';
import play from './play.json';
import principles from './principles.json';
import settings from './settings.json';

/** Every word of the interface in English. */
export const words = { debrief, diagnostics, home, manager, play, principles, settings };
