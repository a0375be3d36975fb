/** Where `plugin.ts` serves contacts by HTTP; no folder of the demo has this name. */
export const crmPath = '/crm-service';
