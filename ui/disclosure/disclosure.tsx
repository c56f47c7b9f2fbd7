import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import {
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  type DisclosureProps as AriaDisclosureProps,
} from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { DownIcon } from '../icons/sign-icons.tsx';
import './disclosure.css';

export interface DisclosureProps extends Pick<
  AriaDisclosureProps,
  'isExpanded' | 'defaultExpanded' | 'onExpandedChange' | 'isDisabled'
> {
  title: ReactNode;
  /** A softer word at the end of the title line. */
  meta?: ReactNode;
  /** Default 3. */
  headingLevel?: 2 | 3 | 4;
  children: ReactNode;
}

/** A title that opens and closes what is under it. */
export function Disclosure({ title, meta, headingLevel = 3, children, ...props }: DisclosureProps) {
  return (
    <AriaDisclosure {...props} className="kt-disclosure">
      <Heading level={headingLevel}>
        <AriaButton slot="trigger" className="kt-disclosure-trigger">
          <DownIcon size={1} />
          <span className="kt-disclosure-title">{title}</span>
          {meta !== undefined && <span className="kt-disclosure-meta">{meta}</span>}
        </AriaButton>
      </Heading>
      <DisclosurePanel className="kt-disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
