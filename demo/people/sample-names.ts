/** Files to try an import with, as other programs write them. */
export const sampleNames = ['sample-outlook.csv', 'sample-google.csv', 'sample-vcard-2.1.vcf'] as const;

export type SampleName = (typeof sampleNames)[number];
