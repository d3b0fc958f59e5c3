import debrief from './debrief.json';
import home from './home.json';
import manager from './manager.json';
import play from './play.json';
import settings from './settings.json';

/** Every word of the interface in English; what stands in tables of the code is not said again. */
export const words = { debrief, home, manager, play, settings };
