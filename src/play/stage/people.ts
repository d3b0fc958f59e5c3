/** The people as data: one rig draws them all. */
import type { Look } from './look.ts';
import { alma } from './people/alma.ts';
import { bea } from './people/bea.ts';
import { colleague } from './people/colleague.ts';
import { dana } from './people/dana.ts';
import { dev } from './people/dev.ts';
import { falk } from './people/falk.ts';
import { gent } from './people/gent.ts';
import { gus } from './people/gus.ts';
import { imogen } from './people/imogen.ts';
import { kes } from './people/kes.ts';
import { noor } from './people/noor.ts';
import { olander } from './people/olander.ts';
import { owen } from './people/owen.ts';
import { ruth } from './people/ruth.ts';
import { stand_in } from './people/stand_in.ts';

/** Everyone there is a drawing of, by name. */
export const PEOPLE = {
  dana,
  imogen,
  gent,
  colleague,
  alma,
  dev,
  owen,
  noor,
  gus,
  kes,
  bea,
  olander,
  falk,
  ruth,
  stand_in,
} as const satisfies Record<string, Look>;

/** The drawn person of a name; an unknown name gets the stand-in. */
export function lookOf(name: string): Look {
  return Object.hasOwn(PEOPLE, name) ? PEOPLE[name as keyof typeof PEOPLE] : PEOPLE.stand_in;
}
