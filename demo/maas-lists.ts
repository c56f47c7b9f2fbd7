import type { ToldSheet } from './story-sheets.ts';
import type { Day } from './story-words.ts';

const list = (
  on: Day,
  toolId: string,
  noticed: readonly string[],
  told: Record<'seen' | 'asked' | 'next', string>,
): ToldSheet => ({
  ...{ household: 'maas', toolId, person: 'maas-richard', by: 'w-jeroen' },
  moments: [{ on, answers: { noticed, ...told } }],
});

/**
 * What Jeroen noticed around Richard Maas, list by list: what he saw, what he asked, and what he did that day. Where a list
 * turned out not to hold, it says so; what is about others stands without their names.
 */
export const maasLists: readonly ToldSheet[] = [
  list(-75, 'learning-slowly', ['sign-1', 'sign-4'], {
    seen: 'Hij zei ja op alles wat ik voorstelde. Een uur later belde hij Hans om te vragen wat ik bedoelde.',
    asked: 'Ik vroeg hem het in zijn woorden na te vertellen. Dat vond hij fijn: “Zo gaat het goed.”',
    next: 'Eén ding per bezoek, en het opschrijven met een tekening erbij.',
  }),
  list(-34, 'child-unsafe', ['sign-4'], {
    seen: 'Richard vertelde over een kind op de galerij: dinsdag en woensdag, tegen elven, op sokken. Hij gaf het een boterham.',
    asked: 'Ik vroeg alleen wat hij zelf zag en hoorde. Hij zei: “Het wou niet naar binnen. Ik vond dat naar.”',
    next: 'Dezelfde dag overlegd met Hanneke en met Veilig Thuis. Het staat in een eigen melding, niet hier: in dit dossier staat geen naam. Richard weet dat.',
  }),
  list(-48, 'partner-unsafe', ['sign-1'], {
    seen: 'Jan antwoordt steeds voor Bets, ook als ik haar aankijk. Verder zag ik niets van deze lijst.',
    asked: 'Ik sprak Bets alleen, met haar kaartjes. “Bang?” Ze schudde nee en wees op “moe” en op Jan.',
    next: 'Het komt door het praten na de beroerte, niet door dwang. De logopedist leert Jan om te wachten. Bij het volgende bezoek kijk ik weer.',
  }),
  list(-47, 'elder-unsafe', ['sign-4'], {
    seen: 'Jan snauwde toen Bets haar kopje omstootte. Daarna zat hij met zijn hoofd in zijn handen.',
    asked: '“Ik ben op,” zei hij. Aan Bets vroeg ik apart of iemand onaardig tegen haar is. Nee, zei haar kaartje.',
    next: 'Met Jan de huisarts gebeld. Vanaf maandag komt er twee keer in de week thuiszorg. Ik volg de stappen van de meldcode: tot nu toe zorg, geen vermoeden.',
  }),
  list(-71, 'used-by-others', ['sign-2'], {
    seen: 'Er loopt een abonnement op zijn naam. De telefoon heeft een jongen van het oude groen.',
    asked: '“Hij vroeg het aardig.” Kan hij nee zeggen? “Niet als het snel gaat.”',
    next: 'Richard belde zelf de winkel, ik zat ernaast. Het abonnement is gestopt. Nieuw is: bij geld zegt hij eerst “ik vraag het Patrick”.',
  }),
  list(-76, 'visit-unsafe', ['sign-5', 'sign-6'], {
    seen: 'De gang stond zo vol dat ik niet snel weg kon. Bello lag los in de kamer.',
    asked: '“Mag de hond even in de keuken?” Dat mocht meteen. “Hij doet niks, maar ik snap het.”',
    next: 'Hanneke weet voortaan waar ik ben. Na drie weken was de gang leeg. Ik voelde mij bij Richard zelf geen moment onveilig.',
  }),
  list(-69, 'money-worries', ['sign-1'], {
    seen: 'In de la lagen elf dichte enveloppen. De oudste was van februari.',
    asked: '“Zullen we ze samen openen?” “Drie,” zei hij. “Niet elf.” Het werden er vier.',
    next: 'Huur, stroom en verzekering lopen door. Elke dinsdag drie enveloppen, met koffie. Hij snijdt ze open, ik lees mee.',
  }),
  list(-67, 'lonely', ['sign-3'], {
    seen: 'Hij komt niet meer in het centrum. Op de plek van de bank staan nu computers.',
    asked:
      '“Met wie heeft u voor het laatst gelachen?” “Met Hans. Om Bello.” Wat hij mist: “Gewoon zitten, zonder dat het een groep is.”',
    next: 'Ik noem geen cursus. Ik vraag of hij en Hans een andere bank weten.',
  }),
  list(-46, 'worn-out-carer', ['sign-1', 'sign-2', 'sign-5'], {
    seen: 'Jan zegt “we slapen slecht” en bedoelt zichzelf. Zijn eigen controle heeft hij twee keer verzet.',
    asked: '“En hoe gaat het met u?” Lang stil. “Dat vraagt nooit iemand.”',
    next: 'De controle staat, Toos past die ochtend op. Jan krijgt iemand die alleen voor hem is: Hanneke, niet ik.',
  }),
  list(-68, 'reading-hard', ['sign-2'], {
    seen: 'Het formulier van de gemeente wilde hij thuis doen. Het kwam leeg terug.',
    asked: 'Lezen kan hij goed, hij schrijft zelf stukjes. “Het zijn te veel vragen op één blad.”',
    next: 'Eén vraag per keer, hardop. De gemeente stuurt hem voortaan een brief van één kant.',
  }),
  list(-45, 'forgetting', ['sign-4'], {
    seen: 'Bets zocht de naam van Richard en zei “de jongen van het tuintje”. Namen raken kwijt sinds de beroerte.',
    asked: 'Via haar kaartjes: wat ze zelf wil blijven doen is de planten water geven.',
    next: 'De huisarts kijkt mee. Richard maakte een blad met foto’s en namen. Hij wijst nu eerst, dan weet zij het.',
  }),
  list(-62, 'mind-troubled', ['sign-1'], {
    seen: 'Na de brief over het groen sliep hij overdag en was hij ’s nachts wakker.',
    asked:
      'Ik vroeg rechtuit of hij weleens dood zou willen zijn. “Nee. Ik ben bang dat ik weer kwijt raak. Dat is wat anders.”',
    next: 'Samen de psychiater om een eerdere afspraak gevraagd. Zijn kaart hangt naast de telefoon. Morgen om negen uur bel ik.',
  }),
  list(-66, 'habit-takes-over', ['sign-5'], {
    seen: 'Hij dommelde weg aan tafel en trilde. Er stonden zes blikjes energiedrank.',
    asked: '“Wat brengt het?” “Dan ben ik wakker voor het groen.” “Wat kost het?” “De nacht.”',
    next: 'Niet ineens stoppen met iets. Eerst de psychiater gevraagd: de pil gaat naar de avond. Hij probeert thee na de middag.',
  }),
];
