export const nl = {
  pageOf: 'Bladzijde {{page}} van {{total}}',
  missingHeading: 'Tekens die niet zijn afgedrukt',
  missing:
    'Deze tekens kan dit papier niet laten zien: {{signs}}. Op hun plaats staat {{replacement}}. In het dossier staan ze wel, precies zoals ze zijn geschreven.',
};
