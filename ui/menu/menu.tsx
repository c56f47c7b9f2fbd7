import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import '../popover/popover.css';
import './menu.css';

export interface MenuAction {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  /** Either goes somewhere … */
  href?: string;
  /** … or does something. */
  onAction?: () => void;
  isDanger?: boolean;
  isDisabled?: boolean;
}

export interface MenuProps {
  /** What the menu is about, for who hears it. */
  label: string;
  /** A Button or IconButton. */
  trigger: ReactElement;
  items: readonly MenuAction[];
}

/** A short list of things to do, behind a button. */
export function Menu({ label, trigger, items }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="kt-popover">
        <AriaMenu className="kt-options" aria-label={label}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              href={item.href}
              onAction={item.onAction}
              isDisabled={item.isDisabled}
              className="kt-option"
              data-danger={item.isDanger || undefined}
            >
              {item.icon}
              <span className="kt-option-text">
                <Text slot="label">{item.label}</Text>
                {item.description !== undefined && <Text slot="description">{item.description}</Text>}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
