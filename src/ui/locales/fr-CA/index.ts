import debrief from './debrief.json';
import home from './home.json';
import manager from './manager.json';
import play from './play.json';
import principles from './principles.json';
import settings from './settings.json';

/** Every word of the interface in Canadian French; what is said of an author’s file is loaded apart. */
export const words = { debrief, home, manager, play, principles, settings };
