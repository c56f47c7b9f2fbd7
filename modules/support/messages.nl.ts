export const nl = { refused: { future: 'Dit contact ligt nog voor je. Maak er een afspraak van.' } };
