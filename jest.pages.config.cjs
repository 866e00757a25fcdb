/**
 * `npm run test:pages`: the full product of pages, roles and media, which takes too long for every run: before a
 * release, and after a change of the layout or of the styles.
 */
const all = require('./jest.config.cjs');

const journey = all.projects.find(({ displayName }) => displayName === 'journey');

module.exports = {
  ...all,
  projects: [{ ...journey, displayName: 'pages', testRegex: '\\.pages-spec\\.ts$' }],
};
