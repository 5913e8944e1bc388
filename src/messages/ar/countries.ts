import type { countries as English } from '../en/countries.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

/** The page of all countries and the pages of each country, in Arabic. */
export const countries: typeof English = {
  title: 'البلدان',
  description: (countries, articles) =>
    `${counts.countries(countries)} ${counts.inArticles(articles)}، على خريطة وفي قائمة.`,
  summary: (countries, articles) => `${counts.countries(countries)} ${counts.inArticles(articles)}`,
  loadFailed: 'تعذّر تحميل البلدان.',
  loadingCountry: 'جارٍ تحميل البلد…',
  loadingArticles: 'جارٍ تحميل المقالات…',

  find: 'البحث عن بلد',
  sort: 'الترتيب',
  sortBy: { articles: 'الأكثر ذكرًا', about: 'الأكثر تغطية', name: 'أ–ي' },
  selectHint: 'حدّد بلدانًا لعرض مقالاتها معًا.',
  select: (country) => `تحديد ${country}`,
  articles: (articles, about) =>
    about > 0
      ? `${counts.articles(articles)} (الموضوع الرئيسي: ${number(about)})`
      : counts.articles(articles),
  noMatches: 'لا بلدان مطابقة',
  none: 'لا توجد بلدان بعد',

  selection: 'البلدان المحددة',
  selected: (names, more) => {
    const listed = more > 0 ? [...names, counts.moreCountries(more)] : names
    return `المحدد (${number(names.length + more)}): ${and(listed)}`
  },
  showArticles: 'عرض المقالات',
  showArticlesWithAll: 'عرض المقالات التي تذكرها كلها',
  clear: 'إلغاء التحديد',

  map: (countries) =>
    `خريطة للعالم، يشتد لون البلد فيها كلما زاد عدد المقالات التي تذكره. وفي القائمة أدناه البلدان نفسها (${number(countries)}).`,
  mapCredit:
    'الخريطة: Natural Earth، بإسقاط متساوي المساحات. تبيّن الحدود السيطرة الفعلية ولا تعني أي موقف من المطالبات الإقليمية.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  countryOnMap: (country, articles) => `${country}: ${counts.articles(articles)}`,
  legendUnit: () => 'مقالات',
  legendRange: (from, to) => `${number(from)}–${number(to)}`,
  legendFrom: (from) => `${number(from)} فأكثر`,

  countryDescription: (country, articles) =>
    articles === 0
      ? `لا مقالات تذكر ${country}.`
      : plural(articles, {
          zero: `لا مقالات تذكر ${country}.`,
          one: `ما يقوله مقال واحد عن ${country}.`,
          two: `ما يقوله مقالان عن ${country}.`,
          few: `ما تقوله # مقالات عن ${country}.`,
          many: `ما يقوله # مقالًا عن ${country}.`,
          other: `ما يقوله # مقال عن ${country}.`,
        }),
  mentions: (articles, about) => {
    const mentioned = `ذُكر البلد ${counts.inArticles(articles)}`
    if (articles === 1) return `${mentioned}، ${about === 1 ? 'وهو موضوعه الرئيسي' : 'وليس موضوعه الرئيسي'}`
    if (articles === 2 && about === 0) return `${mentioned}، وليس الموضوع الرئيسي في أي منهما`
    if (articles === 2) return `${mentioned}، وهو الموضوع الرئيسي ${about === 1 ? 'في أحدهما' : 'فيهما'}`
    if (about === 0) return `${mentioned}، وليس الموضوع الرئيسي في أي منها`
    if (about === articles) return `${mentioned}، وهو الموضوع الرئيسي فيها كلها`
    const ofThem = plural(about, {
      zero: 'أي منها',
      one: 'واحد منها',
      two: 'اثنين منها',
      few: '# منها',
      many: '# منها',
      other: '# منها',
    })
    return `${mentioned}، وهو الموضوع الرئيسي في ${ofThem}`
  },
  notMentioned: (country) => `لا مقالات تذكر ${country}.`,
  browse: 'تصفح البلدان',
  neighbours: 'البلدان',
  all: 'كل البلدان',
  firstMention: 'أول ذكر',
  latestMention: 'أحدث ذكر',
  facts: 'حقائق',
  companions: 'تُذكر معه كثيرًا',
  withBoth: (articles, other) =>
    plural(articles, {
      zero: `لا مقالات تذكر أيضًا ${other}`,
      one: `عرض مقال واحد يذكر أيضًا ${other}`,
      two: `عرض مقالين يذكران أيضًا ${other}`,
      few: `عرض # مقالات تذكر أيضًا ${other}`,
      many: `عرض # مقالًا تذكر أيضًا ${other}`,
      other: `عرض # مقال تذكر أيضًا ${other}`,
    }),
  articlesByMonth: (country) => `كل المقالات التي تذكر ${country}، حسب الشهر`,
}
