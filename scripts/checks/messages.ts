import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outcomeOf, type Check } from './check.ts';
import { messageFindings, pluralFindings, type Tree } from './message-findings.ts';
import { ourFiles } from './source-files.ts';
import { root } from './tool.ts';

async function load(path: string, language: 'nl' | 'en'): Promise<Tree> {
  const loaded = (await import(pathToFileURL(join(root, path)).href)) as Record<string, Tree>;
  const tree = loaded[language];
  if (tree === undefined) throw new Error(`${path} does not export "${language}"`);
  return tree;
}

export const messages: Check = {
  name: 'messages in Dutch and English',
  async run() {
    const findings: string[] = [];
    for (const dutch of await ourFiles('**/*messages.nl.ts')) {
      const english = dutch.replace('messages.nl.ts', 'messages.en.ts');
      try {
        await access(join(root, english));
        const [nl, en] = [await load(dutch, 'nl'), await load(english, 'en')];
        findings.push(...[...messageFindings(nl, en), ...pluralFindings(nl)].map((finding) => `${dutch}: ${finding}`));
      } catch (error) {
        findings.push(`${dutch}: ${(error as Error).message}`);
      }
    }
    return outcomeOf(findings);
  },
};
