export const nl = {
  refused: {
    digits: 'Een BSN bestaat alleen uit cijfers.',
    length: 'Een BSN heeft acht of negen cijfers.',
    eleven: 'Dit is geen geldig BSN. Kijk of elk cijfer klopt.',
    'not-needed': 'Hiervoor is nu geen BSN nodig. Vraag het pas als er een aanvraag of overdracht loopt.',
  },
};
