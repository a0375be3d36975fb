import { faker } from '@faker-js/faker/locale/pl';
import type { Country, Sex } from './country.js';

/** Faker gives women the masculine form: Jasiński for Jasińska. */
function person(sex: Sex) {
  const family = faker.person.lastName(sex);
  const feminine = family.replace(/(sk|ck|dzk)i$/u, '$1a');
  return { given: faker.person.firstName(sex), family: sex === 'female' ? feminine : family };
}

export const poland: Country = {
  code: 'PL',
  weight: 5,
  faker,
  person,
  languages: [['pl'], ['pl'], ['pl', 'en'], ['pl', 'de'], ['pl', 'uk']],
  timeZone: 'Europe/Warsaw',
  towns: [
    { name: 'Warszawa', postalCode: '00-###', landline: '+4822#######' },
    { name: 'Kraków', postalCode: '31-###', landline: '+4812#######' },
    { name: 'Gdańsk', postalCode: '80-###', landline: '+4858#######' },
    { name: 'Wrocław', postalCode: '50-###', landline: '+4871#######' },
    { name: 'Poznań', postalCode: '61-###', landline: '+4861#######' },
  ],
  streets: [
    'ul. Długa {}',
    'ul. Adama Mickiewicza {}',
    'al. Niepodległości {}',
    'pl. Wolności {}',
    'ul. Portowa {}',
    'ul. Świętego Wojciecha {}',
    'ul. Przemysłowa {}',
  ],
  mobiles: ['+4850#######', '+4860#######', '+4869#######', '+4879#######'],
  companies: {
    '{} Transport Sp. z o.o.': '{}-transport-pl',
    'Zakład Elektryczny {}': 'zaklad-{}',
    'Piekarnia {} s.c.': 'piekarnia-{}',
    '{} i Wspólnicy Sp. k.': '{}-wspolnicy',
  },
  titles: [
    'Specjalista ds. zakupów',
    'Główna księgowość',
    'Kierownik magazynu',
    'Spedytor',
    'Prezes zarządu',
    'Przedstawiciel handlowy',
  ],
  departments: ['Obsługa klienta', 'Zakupy', 'Księgowość', 'Magazyn', 'Sprzedaż'],
};
