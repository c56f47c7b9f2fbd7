export const nl = {
  title: 'Zoeken',
  label: 'Zoek een naam, adres, geboortedatum of woord',
  hint: 'Een tikfout is geen probleem.',
  none: { title: 'Niets gevonden', text: 'Probeer een deel van de naam, het adres of de geboortedatum.' },
  start: { title: 'Wie of wat zoekt u?', text: 'U vindt alleen wat bij uw teams hoort.' },
  count_one: '{{count}} gevonden',
  count_other: '{{count}} gevonden',
  kind: { person: 'Mensen', household: 'Huishoudens', case: 'Vragen', signal: 'Signalen' },
  born: 'geboren {{day}}',
  emergency: { text: 'Is iemand in gevaar en vind je het dossier niet?', link: 'Noodtoegang' },
};
