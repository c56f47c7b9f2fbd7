export const nl = {
  signIn: {
    title: 'Goed dat u er bent',
    lead: 'Log in om verder te gaan.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    submit: 'Log in',
    wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.',
    code: 'Code van zes cijfers',
    codeHelp: 'Open uw app met codes en typ de code van Keukentafel over.',
    codeSubmit: 'Ga verder',
    codeWrong: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code.',
  },
  role: {
    host: 'gastvrouw of gastheer',
    generalist: 'generalist',
    coach: 'teamcoach',
    partner: 'partner',
    policy: 'beleid',
    admin: 'beheer',
  },
};
