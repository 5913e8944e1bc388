/** The two articles that the app is shipped with. */
export const XI_VOWS = {
  headline: 'Xi vows to back nations virus fight',
  address: '/article/2020-04-11-xi-vows-to-back-nations-virus-fight',
  file: '000_fb3c275f02957301.txt',
}
export const COVID = {
  headline: 'COVID fight adds urgency to building global community, Xi says',
  address: '/article/2020-03-25-covid-fight-adds-urgency-to-building-global-community-xi-says',
  file: '003_65f6c9dcee56c2f5.txt',
}

/** An article that the site below `/archive/` has besides: its headline tries to break out of every page and file. */
const headline = 'Ministers say </script><b>"5 > 3" & \'more\'</b> 🎉 of it'
export const MINISTERS = {
  headline,
  address: '/archive/article/2020-04-11-ministers-say-script-b-5-3-more-b-of-it',
  formerAddress: '/archive/article/2020-04-11-what-ministers-said',
  file: 'ministers.txt',
  text: `---
aliases: 2020-04-11-what-ministers-said
---
${headline}
2020-04-11 07:28
LIMA (Reuters) - Ministers of Peru met in Lima on Friday. They said <i>little</i> & left.
`,
}
