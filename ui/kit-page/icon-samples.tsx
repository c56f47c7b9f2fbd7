import type { ComponentType } from 'react';
import * as action from '../icons/action-icons.tsx';
import * as area from '../icons/area-icons.tsx';
import * as domain from '../icons/domain-icons.tsx';
import type { IconProps } from '../icons/icon.tsx';
import * as people from '../icons/people-icons.tsx';
import * as place from '../icons/place-icons.tsx';
import * as preference from '../icons/preference-icons.tsx';
import * as sign from '../icons/sign-icons.tsx';
import * as time from '../icons/time-icons.tsx';
import './icon-samples.css';

const sets: Record<string, ComponentType<IconProps>>[] = [area, domain, place, sign, people, time, action, preference];

/** Every icon with the name of its component, which is code and the same in all languages. */
export function IconSamples() {
  return (
    <ul className="kt-kit-icons" role="list">
      {sets.flatMap((set) =>
        Object.entries(set).map(([name, Picture]) => (
          <li key={name}>
            <Picture size={1.8} />
            <span>{name}</span>
          </li>
        )),
      )}
    </ul>
  );
}
