import { stopWith } from './speak.mjs';

const oldest = 20;

/** Installing needs a Node of our time; running is done with the pinned one. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return;
  stopWith(`This is Node ${process.versions.node}. Keukentafel needs Node ${oldest} or newer to install itself.`);
}
