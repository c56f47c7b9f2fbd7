// Three conversations at the table of the Sterk family: two at home, one in the nursing home with Henk.
import type { Telling } from '../telling.ts';
import { scene } from '../script.ts';

export const sterkConversations: Telling['conversations'] = [
  {
    on: { day: -36, at: '10:00' },
    minutes: 75,
    place: 'Thuis, aan de keukentafel',
    preparation: {
      on: { day: -38, at: '15:20' },
      by: 'w-samira',
      aim: 'Elkaar leren kennen en horen wat er speelt. Nog niets regelen.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['De brieven die u niet meer openmaakt', 'De laatste rekening van het verpleeghuis'],
      ask: ['Waar bent u trots op?', 'Wat houdt u ’s nachts wakker?'],
    },
    people: ['sterk-ans', 'sterk-ria'],
    workers: ['w-samira'],
    fragments: scene(`
      sterk-ans [request housing #sterk-thuis]: Ik wil dat mijn man weer thuiskomt. Maar de rolstoel kan de gang niet eens door.
      w-samira [strength day]: U houdt al drie maanden het hele huis én de kinderen draaiend. Hoe krijgt u dat voor elkaar?
      sterk-ans [strength day]: Gewoon, doorgaan. Om zes uur eruit. Brood smeren, de kinderen wegbrengen, en dan met de bus naar Henk.
      sterk-ria [worry health /physical-health]: Ze eet zelf amper, hoor. Dat zegt ze niet, maar ik zie het.
      sterk-ans [network @sterk-ria network-person]: Ria ken ik al van de lagere school. Zij mag alles zien wat hier op tafel ligt.
      sterk-ria [resource network @sterk-ria #sterk-ria-middag]: Ik kan best een middag in de week bij hem zitten. Dan kun jij even weg.
      sterk-ans [worry finances #sterk-brieven]: De brieven over de schulden van mijn dochter leg ik in de la. Ik durf ze niet meer open te maken.
      w-samira [finances]: Op het aanrecht ligt een rekening van het verpleeghuis. Er zijn al twee herinneringen.
      sterk-ans [worry finances]: Alleen AOW, en dan nog die bijdrage voor het verpleeghuis. Voor de kinderen krijg ik niks.
      sterk-ans [turning-point network]: Vijf maanden geleden bracht Sandra ze voor een weekend. Ze is niet meer teruggekomen.
      sterk-ans [ambition network #sterk-pleeg]: Ze blijven hier. Als ik daar pleegouder voor moet worden, dan word ik dat.
      sterk-ria [strength network /domestic-relations]: Noor doet het weer goed op school. Dat komt door jou, Ans.
      w-samira [agreement finances]: Volgende keer maken we samen één brief open. Eén. De rest blijft in de la.
    `),
    report: {
      status: 'agreed',
      on: { day: -34 },
      by: 'w-samira',
      agreedBy: ['sterk-ans'],
      sections: [
        {
          area: 'housing',
          text: 'U wilt dat uw man thuis komt wonen. De gang en de drempels zijn te smal voor de rolstoel.',
        },
        { area: 'network', text: 'Ria wil een middag per week bij uw man zijn. De kleinkinderen blijven bij u wonen.' },
        { area: 'finances', text: 'U leeft van twee keer AOW. Er liggen brieven die u niet durft te openen.' },
        { area: 'day', text: 'Uw dagen zijn vol. U zorgt voor het huis, de kinderen en uw man.' },
      ],
    },
  },
  {
    on: { day: -27, at: '14:00' },
    minutes: 60,
    place: 'Verpleeghuis De Steven, op de kamer van Henk',
    preparation: {
      on: { day: -29, at: '09:10' },
      by: 'w-samira',
      aim: 'Van Henk zelf horen wat hij wil. Hij praat met kaarten en met zijn hand.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['Het fotoboek', 'De praatkaarten van de logopedist'],
      ask: ['Waar ligt u het liefst?', 'Wat mist u hier het meest?'],
    },
    people: ['sterk-henk', 'sterk-ans'],
    workers: ['w-samira', 'w-lotte'],
    helpers: ['sterk-h-ergo'],
    fragments: scene(`
      sterk-henk [ambition housing #sterk-henk-huis]: (wijst op de kaart) Huis. Huis. (Hij draait aan zijn ring.)
      sterk-ans [housing]: Met onze trouwdag thuis, dat zegt hij nu elke dag.
      w-lotte [health /daily-living]: Henk draait zelf in bed en kan even staan als iemand hem vasthoudt.
      sterk-henk [strength health]: (steekt zijn duim op en tilt zijn rechterbeen een stukje)
      sterk-ans [need health #sterk-tillen]: Ik ben bang dat ik hem laat vallen. Niemand heeft mij geleerd hoe je dat doet.
      w-lotte [resource health]: Er is een cursus voor mensen die thuis zorgen. Vijf ochtenden, hier om de hoek.
      sterk-henk [worry network]: (pakt de foto van Sandra, schudt zijn hoofd en legt hem omgekeerd neer)
      sterk-ans [network /domestic-relations]: Hij wil niet over haar praten. Ik ook niet, eigenlijk.
      sterk-henk [ambition day #sterk-henk-dag]: (wijst op de kaart met mensen, dan op de klok) Niet alleen.
      w-samira [day]: Henk lacht als het over de haven gaat. Hij voer dertig jaar op een sleepboot.
      sterk-ans [agreement housing]: Lotte komt meten in de gang. Dan weten we tenminste wat er moet gebeuren.
    `),
    report: {
      status: 'agreed-with-remark',
      on: { day: -25 },
      by: 'w-samira',
      agreedBy: ['sterk-ans', 'sterk-henk'],
      remark: { person: 'sterk-ans', text: 'Er moet bij staan dat Henk dit zélf heeft aangewezen. Niet ik.' },
      sections: [
        { area: 'housing', text: 'Henk wijst aan: hij wil naar huis, het liefst op hun trouwdag.' },
        { area: 'health', text: 'Henk kan even staan met hulp. Mevrouw wil leren hoe zij hem veilig helpt.' },
        { area: 'day', text: 'Henk wil overdag niet alleen zijn.' },
      ],
    },
  },
  {
    on: { day: -9, at: '10:00' },
    minutes: 70,
    place: 'Thuis, aan de keukentafel',
    preparation: {
      on: { day: -11, at: '16:00' },
      by: 'w-samira',
      aim: 'Kijken hoe het plan loopt en wat er bij moet.',
      told: { clientSupport: true, ownPlan: true, mayInvite: true },
      bring: ['De la met brieven', 'De agenda'],
      ask: ['Wat ging er beter dan u dacht?'],
    },
    people: ['sterk-ans', 'sterk-ria', 'sterk-noor'],
    workers: ['w-samira'],
    fragments: scene(`
      sterk-ans [turning-point finances]: De la is leeg. Ik heb ze allemaal opengemaakt, met Samira ernaast. Ik heb er weer van geslapen.
      w-samira [strength finances]: U deed de laatste vier brieven alleen en legde ze op stapels.
      sterk-ans [ambition finances #sterk-vrijdag]: Vroeger deed ik elke vrijdag de administratie aan deze tafel. Dat wil ik weer.
      sterk-noor [strength day]: Ik kan al zelf naar school lopen. Met Milan aan de hand.
      sterk-ria [resource network @sterk-gerda]: Gerda van hiernaast heeft vorige week opgepast. Zomaar, ze bood het zelf aan.
      sterk-ans [network-person network @sterk-gerda]: Gerda, ja. Dat had ik nooit durven vragen.
      sterk-noor [need network]: Mogen we op woensdag bij Fenna eten? Dan heeft oma ook rust.
      sterk-ans [worry housing #sterk-wachten]: De gang is opgemeten, maar nu is het wachten. Onze trouwdag komt wel dichtbij.
      w-samira [agreement housing]: Ik bel morgen over het onderzoek. U hoort het van mij, niet uit een brief.
      sterk-ans [need health]: Ik ben moe, maar anders moe. Vroeger was ik moe van het piekeren.
      sterk-ria [agreement network]: Dinsdag is mijn middag bij Henk. Die staat vast.
    `),
    report: {
      status: 'shown',
      on: { day: -7 },
      by: 'w-samira',
      sections: [
        {
          area: 'finances',
          text: 'Alle brieven zijn open en liggen op volgorde. U wilt de vrijdagmorgen weer voor uw papieren.',
        },
        { area: 'network', text: 'Ria komt op dinsdag, Gerda past soms op, de kinderen eten op woensdag bij Fenna.' },
        { area: 'housing', text: 'De gang is opgemeten. U wacht op het onderzoek.' },
      ],
    },
  },
];
