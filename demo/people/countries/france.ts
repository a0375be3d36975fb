import { faker } from '@faker-js/faker/locale/fr';
import type { Country } from './country.js';

export const france: Country = {
  code: 'FR',
  weight: 6,
  faker,
  languages: [['fr'], ['fr'], ['fr', 'en'], ['fr', 'ar'], ['fr', 'br']],
  timeZone: 'Europe/Paris',
  towns: [
    { name: 'Paris', postalCode: '7501#', landline: '+3319900####' },
    { name: 'Lyon', postalCode: '6900#', landline: '+3346571####' },
    { name: 'Marseille', postalCode: '1300#', landline: '+3346571####' },
    { name: 'Nantes', postalCode: '44#00', landline: '+3326191####' },
    { name: 'Lille', postalCode: '59#00', landline: '+3335301####' },
    { name: 'Bordeaux', postalCode: '33#00', landline: '+3353649####' },
  ],
  streets: [
    '{} rue de la République',
    '{} avenue Jean-Jaurès',
    '{} place du Marché',
    '{} rue Victor-Hugo',
    '{} quai de la Fosse',
    '{} chemin des Vignes',
    '{} boulevard Voltaire',
  ],
  mobiles: ['+336########', '+3375#######', '+3376#######'],
  companies: {
    'Transports {} SARL': 'transports-{}',
    '{} Énergie SAS': '{}-energie',
    'Établissements {} et Fils': 'ets-{}',
    'Menuiserie {} SARL': 'menuiserie-{}',
  },
  titles: [
    'Responsable achats',
    'Comptable',
    'Gérance',
    'Responsable logistique',
    'Chef de projet',
    'Technico-commercial',
    'Secrétaire de direction',
  ],
  departments: ['Service client', 'Achats', 'Comptabilité', 'Entrepôt', 'Ventes'],
};
