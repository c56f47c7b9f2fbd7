import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import './tabs.css';

export interface TabItem<Id extends string> {
  id: Id;
  label: string;
  icon?: ReactNode;
  /** A number after the label. */
  count?: number;
  content: ReactNode;
}

export interface TabsProps<Id extends string> {
  /** What the tabs are about, for who hears it. */
  label: string;
  tabs: readonly TabItem<Id>[];
  value?: Id;
  onChange?: (value: Id) => void;
}

/** Parts of one thing, one in sight; the row scrolls sideways when the screen is small. */
export function Tabs<Id extends string>({ label, tabs, value, onChange }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="kt-tabs"
      selectedKey={value}
      onSelectionChange={(key) => {
        const tab = tabs.find((candidate) => candidate.id === key);
        if (tab) onChange?.(tab.id);
      }}
    >
      <TabList className="kt-tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="kt-tab">
            {tab.icon}
            {tab.label}
            {tab.count !== undefined && <span className="kt-soft">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="kt-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
