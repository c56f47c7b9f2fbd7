import type { Family } from '../domain.ts';
import { writeDate } from './dates.ts';
import { extensionTags, uriOf } from './extension-tags.ts';
import type { Version } from './lines.ts';
import { writeFamilies } from './write-families.ts';
import { LineWriter } from './write-lines.ts';
import { writeMembers } from './write-members.ts';
import { Xrefs } from './xrefs.ts';

export interface WritingChoices {
  version: Version;
  /** Who gives the file away (SUBM). Nobody is named unless a worker wants it. */
  submitter?: string;
  /** The day on which it is written, YYYY-MM-DD. */
  madeOn?: string;
}

const product = 'Keukentafel';
const longestSubmitter = 60;

/**
 * A family as a GEDCOM file. It leaves the building: who somebody is in our records (personId) is not in it, and neither
 * are our ids.
 */
export function writeGedcom(family: Family, { version, submitter = product, madeOn }: WritingChoices): string {
  const lines = new LineWriter(version);
  const xrefs = new Xrefs(family);
  writeHead(lines, version, madeOn);
  writeMembers(lines, family, xrefs, version);
  writeFamilies(lines, family, xrefs, version);
  writeOwnRecords(lines, family, xrefs);
  lines.record('@U1@', 'SUBM');
  lines.text(1, 'NAME', submitter.trim().slice(0, longestSubmitter) || product);
  lines.record(null, 'TRLR');
  return lines.toString();
}

function writeHead(lines: LineWriter, version: Version, madeOn: string | undefined): void {
  const date = madeOn === undefined ? undefined : writeDate({ at: madeOn, isAbout: false }, version);
  lines.record(null, 'HEAD');
  lines.text(1, 'GEDC');
  lines.text(2, 'VERS', version);
  if (version === '5.5.1') lines.text(2, 'FORM', 'LINEAGE-LINKED');
  if (version === '5.5.1') lines.text(1, 'CHAR', 'UTF-8');
  if (version === '7.0') {
    lines.text(1, 'SCHMA');
    for (const tag of extensionTags) lines.text(2, 'TAG', `${tag} ${uriOf(tag)}`);
  }
  lines.text(1, 'SOUR', product.toUpperCase());
  lines.text(2, 'NAME', product);
  if (date !== undefined) lines.text(1, 'DATE', date);
  lines.pointer(1, 'SUBM', '@U1@');
}

function writeOwnRecords(lines: LineWriter, family: Family, xrefs: Xrefs): void {
  for (const { from, to, feeling } of family.feelings) {
    lines.record(null, '_KT_FEELING');
    lines.pointer(1, '_KT_FROM', xrefs.ofMember(from));
    lines.pointer(1, '_KT_TO', xrefs.ofMember(to));
    lines.text(1, '_KT_KIND', feeling);
  }
  for (const { name, memberIds } of family.homes) {
    // A structure says something or has something below it (7.0, chapter 1).
    lines.record(null, '_KT_HOME', name === '' && memberIds.length === 0 ? 'Y' : '');
    if (name !== '') lines.text(1, '_KT_NAME', name);
    for (const id of memberIds) lines.pointer(1, '_KT_WHO', xrefs.ofMember(id));
  }
}
