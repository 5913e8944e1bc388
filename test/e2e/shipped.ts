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
