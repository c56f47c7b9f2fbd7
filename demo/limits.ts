// Where the work of the teams ends: lines of their own, and the cut per product.

export interface ToldLimit {
  /** A topic of the way of working. */
  topic: string;
  thresholds: Record<string, { doUpTo: number; consultUpTo: number }>;
  ask?: string;
}

export interface ToldCut {
  product: string;
  /** The last function the team does itself. */
  until: 'referral' | 'application' | 'intake' | 'indication';
  thenBy: string;
  note?: string;
}

export interface TeamLimits {
  team: string;
  /** The coach who wrote them down. */
  by: string;
  limits: ToldLimit[];
  cuts: ToldCut[];
}

const ofEveryTeam: Omit<TeamLimits, 'team' | 'by'> = {
  limits: [
    {
      topic: 'debts',
      thresholds: { creditors: { doUpTo: 3, consultUpTo: 5 }, total: { doUpTo: 10_000, consultUpTo: 15_000 } },
      ask: 'Olaf Tuinstra, Geldloket Wilgendrecht',
    },
    { topic: 'safety', thresholds: {}, ask: 'Bel Veilig Thuis, dat kan zonder naam' },
  ],
  cuts: [
    {
      product: 'Aanpassing van de woning',
      until: 'indication',
      thenBy: 'Gemeente, afdeling zorg',
      note: 'Lotte meet zelf op. De gemeente beslist.',
    },
    { product: 'Rolstoel of scootmobiel', until: 'application', thenBy: 'Gemeente, afdeling zorg' },
    { product: 'Schuldregeling', until: 'referral', thenBy: 'Geldloket Wilgendrecht', note: 'Ga de eerste keer mee.' },
    { product: 'Boodschappen van de voedselbank', until: 'indication', thenBy: 'Voedselhulp Wilgendrecht' },
  ],
};

export const teamLimits: TeamLimits[] = [
  { team: 'team-haven', by: 'w-ingrid', ...ofEveryTeam },
  { team: 'team-molen', by: 'w-ingrid', ...ofEveryTeam },
  { team: 'team-lijster', by: 'w-ingrid', ...ofEveryTeam },
];
