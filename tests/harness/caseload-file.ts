/**
 * A made-up caseload as a neighbourhood team might export it: CSV text with so many households of one to five people.
 * Every `wrongEvery`-th household has one impossible date of birth. The same numbers give the same file.
 */
export function caseloadCsv({ households, wrongEvery = 0 }: { households: number; wrongEvery?: number }): string {
  const lines = ['Gezin;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Straat;Huisnr;Postcode;Woonplaats;Hulpvraag'];
  const given = ['Ans', 'Bram', 'Fatma', 'Johan', 'Noor', 'Samir', 'Truus', 'Yusuf'];
  const families = ['de;Wit', ';Bos', 'van der;Berg', 'el;Amrani', ';Yıldız', 'van ’t;Hof'];
  const dates = [
    (year: number) => `12-11-${year}`,
    (year: number) => `3/4/${year}`,
    (year: number) => `${year}-05-06`,
    (year: number) => `${year}0722`,
    (year: number) => `8 maart ${year}`,
  ];
  for (let home = 1; home <= households; home++) {
    const people = 1 + (home % 5);
    const family = families[home % families.length] ?? '';
    for (let person = 0; person < people; person++) {
      const isWrong = wrongEvery > 0 && home % wrongEvery === 0 && person === people - 1;
      lines.push(
        [
          home,
          given[(home + person) % given.length],
          family,
          isWrong ? '31-02-1990' : dates[(home + person) % dates.length]?.(1930 + ((home * 7 + person * 11) % 90)),
          'Proefstraat',
          home,
          '1997KA',
          'Wilgendrecht',
          person === 0 && home % 3 !== 0 ? `Vraag van gezin ${home}` : '',
        ].join(';'),
      );
    }
  }
  return lines.join('\r\n');
}
