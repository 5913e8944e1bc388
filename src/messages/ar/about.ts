import type { about as English } from '../en/about.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const millions = new Intl.NumberFormat('ar-u-nu-latn', { notation: 'compact', compactDisplay: 'long' })
const words = (n: number) =>
  n < 1_000_000
    ? plural(n, {
        zero: '# كلمة',
        one: 'كلمة واحدة',
        two: 'كلمتان',
        few: '# كلمات',
        many: '# كلمة',
        other: '# كلمة',
      })
    : `${millions.format(n)} كلمة`

/** The page about the archive, in Arabic. */
export const about: typeof English = {
  title: 'عن هذا الأرشيف',
  description: 'ما يضمه هذا الأرشيف، وما ينقصه، وكيف يعمل.',
  heading: 'عن هذا الأرشيف',

  summary: (articles, wordCount, period, countries) =>
    `${counts.articles(articles)} (${words(wordCount)})، ${period}؛ البلدان المذكورة: ${number(countries)}.`,
  publishedBy: (publisher) => `الناشر: ${publisher}.`,
  browseByMonth: 'تصفح حسب الشهر',
  noArticles: 'لا توجد مقالات بعد.',

  madeFrom: 'مصادر الأرشيف',
  formats: (formats) => {
    const files = formats.reduce((sum, format) => sum + format.files, 0)
    const articles = formats.reduce((sum, format) => sum + format.articles, 0)
    const names = formats.map(({ name, articles }) => `${number(articles)} ${name}`)
    const records = plural(articles, {
      zero: '# سجل',
      one: 'سجل واحد',
      two: 'سجلان',
      few: '# سجلات',
      many: '# سجلًا',
      other: '# سجل',
    })
    const inFiles = plural(files, {
      zero: '# ملف',
      one: 'ملف واحد',
      two: 'ملفين',
      few: '# ملفات',
      many: '# ملفًا',
      other: '# ملف',
    })
    return `${records} من ${inFiles}: ${and(names)}.`
  },
  copies: (n) =>
    plural(n, {
      zero: 'لا نسخ مكررة.',
      one: 'دُمجت نسخة مكررة واحدة في المقال الذي تكرره.',
      two: 'دُمجت نسختان مكررتان في المقالات التي تكررانها.',
      few: 'دُمجت # نسخ مكررة في المقالات التي تكررها.',
      many: 'دُمجت # نسخة مكررة في المقالات التي تكررها.',
      other: 'دُمجت # نسخة مكررة في المقالات التي تكررها.',
    }),
  undated: (n) =>
    plural(n, {
      zero: 'كل المقالات مؤرخة.',
      one: 'مقال واحد بلا تاريخ.',
      two: 'مقالان بلا تاريخ.',
      few: '# مقالات بلا تاريخ.',
      many: '# مقالًا بلا تاريخ.',
      other: '# مقال بلا تاريخ.',
    }),
  skipped: (n) =>
    plural(n, {
      zero: 'لم يُتجاوز أي سجل.',
      one: 'جرى تجاوز سجل واحد بلا مقال.',
      two: 'جرى تجاوز سجلين بلا مقال.',
      few: 'جرى تجاوز # سجلات بلا مقالات.',
      many: 'جرى تجاوز # سجلًا بلا مقالات.',
      other: 'جرى تجاوز # سجل بلا مقالات.',
    }),
  refused: (n) =>
    plural(n, {
      zero: 'قُرئت كل السجلات.',
      one: 'تعذّرت قراءة سجل واحد.',
      two: 'تعذّرت قراءة سجلين.',
      few: 'تعذّرت قراءة # سجلات.',
      many: 'تعذّرت قراءة # سجلًا.',
      other: 'تعذّرت قراءة # سجل.',
    }),
  filesTable: 'ملفات لم تُقرأ بالكامل',
  columns: {
    file: 'الملف',
    announced: 'المعلن',
    read: 'المقروء',
    copies: 'المكرر',
    skipped: 'المتجاوَز',
    refused: 'غير المقروء',
  },
  count: (n) => (n === undefined ? '–' : number(n)),
  problems: (n) =>
    plural(n, {
      zero: 'لا ملاحظات على ملفات المصدر',
      one: 'ملاحظة واحدة على ملفات المصدر',
      two: 'ملاحظتان على ملفات المصدر',
      few: '# ملاحظات على ملفات المصدر',
      many: '# ملاحظة على ملفات المصدر',
      other: '# ملاحظة على ملفات المصدر',
    }),
  moreProblems: (n) =>
    plural(n, {
      zero: 'لا ملاحظات أخرى.',
      one: 'وملاحظة أخرى غير معروضة.',
      two: 'وملاحظتان أخريان غير معروضتين.',
      few: 'و# ملاحظات أخرى غير معروضة.',
      many: 'و# ملاحظة أخرى غير معروضة.',
      other: 'و# ملاحظة أخرى غير معروضة.',
    }),

  whatIsMissing: 'ما ينقص',
  numbersMissing: (numbers) =>
    plural(numbers, {
      zero: 'لا ينقص أي رقم من النصوص الأصلية.',
      one: 'ينقص رقم واحد من النصوص الأصلية. يظهر مكانه مربع متقطع، ولم نحاول تخمينه.',
      two: 'ينقص رقمان من النصوص الأصلية. يظهر مكان كل منهما مربع متقطع، ولم نحاول تخمينهما.',
      few: 'تنقص # أرقام من النصوص الأصلية. يظهر مكان كل منها مربع متقطع، ولم نحاول تخمينها.',
      many: 'ينقص # رقمًا من النصوص الأصلية. يظهر مكان كل منها مربع متقطع، ولم نحاول تخمينها.',
      other: 'ينقص # رقم من النصوص الأصلية. يظهر مكان كل منها مربع متقطع، ولم نحاول تخمينها.',
    }),
  nothingMissing: 'لم يُعثر على أرقام ناقصة.',
  textsUnchanged:
    'النصوص منقولة كما هي، حتى إن نقصتها شُرَط أو علامات أو فقرات. وإذا أضفنا فواصل بين الفقرات، فالمقال يذكر ذلك.',

  howItWorks: 'كيف يعمل',
  structure:
    'تُحدَّد المقدمة وتعليقات الصور وسطر المكان والتاريخ والجمل آليًا، من دون تغيير أي حرف. وفي كل مقال رابط إلى ملف مصدره مع بصمة SHA-256.',
  countriesDetected:
    'يُتعرَّف على البلدان من الأسماء والجنسيات والعواصم والمدن والمناطق والمؤسسات والاختصارات، ويُحسم الاسم الملتبس بحسب السياق. والبلدان هي ما له رمز ISO 3166، إضافة إلى كوسوفو (XK). ولا يعني ذلك أي موقف من الحدود.',
  mainSubjects:
    'يُعدّ البلد موضوعًا رئيسيًا بحسب العنوان وعدد مرات ذكره ومواضعها وسائر البلدان في المقال. ولا تُحتسب تعليقات الصور ولا المبالغ المالية ولا أسماء الشركات.',
  datesResolved:
    'تُحسب التواريخ النسبية انطلاقًا من تاريخ النشر: «ليلة الجمعة» في مقال نُشر السبت 11 أبريل 2020 هي 10 أبريل 2020. وإذا نقص جزء من التاريخ، نحدد الشهر على الأكثر ونشير إلى ذلك.',
  eventsDated: (events) =>
    plural(events, {
      zero: 'لا أحداث مؤرخة. انظر {timeline}.',
      one: 'أُرِّخ حدث واحد بهذه الطريقة. انظر {timeline}.',
      two: 'أُرِّخ حدثان بهذه الطريقة. انظر {timeline}.',
      few: 'أُرِّخت # أحداث بهذه الطريقة. انظر {timeline}.',
      many: 'أُرِّخ # حدثًا بهذه الطريقة. انظر {timeline}.',
      other: 'أُرِّخ # حدث بهذه الطريقة. انظر {timeline}.',
    }),
  eventsTimeline: 'الخط الزمني للأحداث',
  detectionCanBeWrong:
    'التعرّف آلي وقد يخطئ، ويمكن لمحرري الأرشيف تصحيح البلدان. شغّل «الشروح» في أي مقال لترى ما جرى التعرّف عليه.',
  timeZones: 'تظهر التواريخ كما طُبعت، ولا تتغير بحسب منطقتك الزمنية.',
  credits:
    'أسماء البلدان وجنسياتها وعواصمها من بيانات {countries} لمحمد لو دوز ومساهمين آخرين، برخصة Open Database License؛ وأسماء المدن من {cities}، برخصة المشاع الإبداعي: النسبة 4.0؛ وأسماء المناطق من {regions}، برخصة يونيكود.',
}
