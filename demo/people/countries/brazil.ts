import { faker } from '@faker-js/faker/locale/pt_BR';
import type { Country } from './country.js';

export const brazil: Country = {
  code: 'BR',
  weight: 4,
  faker,
  languages: [['pt-BR'], ['pt-BR'], ['pt-BR', 'es'], ['pt-BR', 'en']],
  timeZone: 'America/Sao_Paulo',
  towns: [
    { name: 'São Paulo', region: 'SP', postalCode: '01###-###', landline: '+55113#######' },
    { name: 'Belo Horizonte', region: 'MG', postalCode: '30###-###', landline: '+55313#######' },
    { name: 'Curitiba', region: 'PR', postalCode: '80###-###', landline: '+55413#######' },
    {
      name: 'Recife',
      region: 'PE',
      postalCode: '50###-###',
      landline: '+55813#######',
      timeZone: 'America/Recife',
    },
    {
      name: 'Manaus',
      region: 'AM',
      postalCode: '690##-###',
      landline: '+55923#######',
      timeZone: 'America/Manaus',
    },
  ],
  streets: [
    'Rua das Flores, {}',
    'Avenida Paulista, {}',
    'Rua Sete de Setembro, {}',
    'Avenida Brasil, {}',
    'Travessa São Jorge, {}',
    'Alameda Santos, {}',
  ],
  houses: { min: 10, max: 2400 },
  mobiles: ['+55119########', '+55319########', '+55419########', '+55819########'],
  companies: {
    'Transportadora {} Ltda.': 'transportadora-{}',
    '{} Alimentos S.A.': '{}-alimentos',
    'Irmãos {} Ltda.': 'irmaos-{}',
    '{} Energia S.A.': '{}-energia-br',
  },
  titles: [
    'Gerente de compras',
    'Analista financeiro',
    'Assistente administrativo',
    'Motorista',
    'Gerente de operações',
    'Representante comercial',
  ],
  departments: ['Atendimento', 'Compras', 'Financeiro', 'Estoque', 'Vendas'],
};
