// What editors complete and explain in HTML and CSS, from custom-elements.json: VS Code's custom data, JetBrains' web types.
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const options = { outdir: 'dist', hideLogs: true, hideCssPropertiesDocs: true };
/** Both write into what they are given. */
const manifest = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));

generateVsCodeCustomElementData(manifest(), {
  ...options,
  htmlFileName: 'html-custom-data.json',
  cssFileName: 'css-custom-data.json',
});
generateJetBrainsWebTypes(manifest(), { ...options, webTypesFileName: 'web-types.json', packageJson: false });
