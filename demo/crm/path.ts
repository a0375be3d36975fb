/** Where `plugin.ts` serves contacts by HTTP. */
export const crmPath = '/crm';
