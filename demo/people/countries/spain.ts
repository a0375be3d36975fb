import { faker } from '@faker-js/faker/locale/es';
import type { Country } from './country.js';

export const spain: Country = {
  code: 'ES',
  weight: 5,
  faker,
  languages: [['es'], ['es'], ['es', 'ca'], ['ca', 'es'], ['es', 'eu'], ['es', 'en']],
  timeZone: 'Europe/Madrid',
  towns: [
    { name: 'Madrid', postalCode: '280##', landline: '+3491#######' },
    { name: 'Barcelona', postalCode: '080##', landline: '+3493#######' },
    { name: 'Paterna', region: 'Valencia', postalCode: '46980', landline: '+3496#######' },
    { name: 'Getxo', region: 'Bizkaia', postalCode: '4893#', landline: '+3494#######' },
    { name: 'Dos Hermanas', region: 'Sevilla', postalCode: '4170#', landline: '+3495#######' },
  ],
  streets: [
    'Calle Mayor, {}',
    'Avenida de la Constitución, {}',
    'Plaza del Ayuntamiento, {}',
    'Calle de Alcalá, {}',
    'Paseo Marítimo, {}',
    'Polígono Industrial Norte, nave {}',
    'Ronda de San Pedro, {}',
  ],
  mobiles: ['+346########', '+347########'],
  companies: {
    'Transportes {} S.L.': 'transportes-{}',
    'Hermanos {} S.A.': 'hermanos-{}',
    'Instalaciones {} S.L.': 'instalaciones-{}',
    'Aceites {} S.A.': 'aceites-{}',
  },
  titles: [
    'Responsable de compras',
    'Contable',
    'Jefatura de almacén',
    'Gerente',
    'Responsable de tráfico',
    'Comercial',
    'Auxiliar de oficina',
  ],
  departments: ['Atención al cliente', 'Compras', 'Contabilidad', 'Almacén', 'Ventas'],
};
