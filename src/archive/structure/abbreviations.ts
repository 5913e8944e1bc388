/** The words of a language that show whether a period ends a sentence. */
export interface Abbreviations {
  /** Abbreviations after whose period the sentence always continues. */
  always: ReadonlySet<string>
  /** Abbreviations that may also end a sentence. It continues unless the next word is one of `openers`. */
  final: ReadonlySet<string>
  /** Abbreviations before a number, which are also words: `No. 3`. */
  beforeNumber: ReadonlySet<string>
  /** Words that open a sentence. */
  openers: ReadonlySet<string>
  /** True if days are printed as ordinals, with a period: `am 3. Oktober`. */
  hasOrdinals?: true
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const english: Abbreviations = {
  always: set(
    'Mr Mrs Ms Messrs Dr Prof Gen Brig Lt Col Sgt Cpl Capt Cmdr Maj Adm Supt Insp Rev Hon Sen Sens Rep Reps Gov ' +
      'Pres St Mt Ft vs v Rs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat ' +
      'Sun Op Fig Vol pp',
  ),
  final: set(
    'Inc Corp Co Ltd Jr Sr Bros Cos plc etc Art Ph.D Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La ' +
      'Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
  ),
  beforeNumber: set('No Nos'),
  openers: set(
    'The A An He She It They We I You His Her Its Their Our This That These Those There In On At As But And Or ' +
      'Yet So If When While After Before Since For From By With Under Both Some Many Most Last Earlier Later ' +
      'Meanwhile However Also Asked Speaking',
  ),
}

const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  de: {
    hasOrdinals: true,
    always: set(
      'Dr Prof Hr Fr Frl Nr Abs Abb Bd St Hl Hll geb gest bzw ca sog evtl ggf inkl vgl z d u i o Dipl Ing Mag Mio Mrd ' +
        'Jan Feb Mär Apr Aug Sept Okt Nov Dez Mo Di Mi Do Sa Str Tel bspw Gebr',
    ),
    final: set('usw etc Co AG Jh Chr v.Chr n.Chr'),
    beforeNumber: set('S Art Kap'),
    openers: set(
      'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Man Sein Seine Ihre Dieser Diese ' +
        'Dieses Dies Im In Am An Auf Bei Mit Nach Von Vom Zu Zum Zur Für Über Um Und Aber Doch Dann So Wenn Als Da ' +
        'Dort Hier Auch Nun Noch Nur Nicht Wer Was Wie Wo Warum Seit Bis Vor Aus Durch Denn Dabei Damit Dazu Alle ' +
        'Viele Beide Heute Gestern Morgen Kein Keine Jetzt Später Zudem Allerdings Jedoch',
    ),
  },
  fr: {
    always: set(
      'M MM Mr Dr Pr Me St Ste Mgr vol chap éd apr av janv févr avr juill sept oct nov déc tél env',
    ),
    final: set('etc Cie J.-C'),
    beforeNumber: set('n no art p pp'),
    openers: set(
      'Le La Les Un Une Des Il Elle Ils Elles On Nous Je Vous Ce Cet Cette Ces Son Sa Ses Leur Leurs En Dans Sur Au ' +
        'Aux Du De Mais Et Ou Donc Puis Si Quand Après Avant Depuis Pour Par Avec Sans Tous Toutes',
    ),
  },
  es: {
    always: set(
      'EE Sr Sra Sres Srta Dr Dra Dres Prof Lic Ing Arq Gral Cnel Cap Pbro Mons Excmo Excma Ud Uds Vd Vds Dña Dn Sto Sta ' +
        'Av Avda vol ed ene feb abr ago sept oct nov dic aprox tel',
    ),
    final: set('etc Cía S.A EE.UU UU JJ.OO a.C d.C'),
    beforeNumber: set('núm n pág págs Pág Págs art p'),
    openers: set(
      'El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Lo Se Su Sus Este Esta Estos Estas Ese Esa Eso En Con Por ' +
        'Para De Del Al A Y Pero Si Cuando Como Tras Desde Hasta Sin Según También Además No Ya',
    ),
  },
  it: {
    always: set(
      'Sig Sigg Sig.ra Dott Dott.ssa Prof Prof.ssa Ing Avv On Sen Gen Col Cap Mons Arch Geom Rag Egr Gent ecc tel ca',
    ),
    final: set('etc S.p.A S.r.l a.C d.C'),
    beforeNumber: set('n nn art artt pag pagg p'),
    openers: set(
      'Il Lo La I Gli Le Un Uno Una Egli Ella Lui Lei Loro Si Suo Sua Questo Questa Questi Queste In Nel Nella Con Per ' +
        'Di Del Della Da Dal Dalla Al Alla A Su Sul E Ma Se Quando Come Dopo Prima Non Anche Tra Fra',
    ),
  },
  nl: {
    always: set(
      'dhr Dhr mw Mw mevr Mevr dr Dr drs prof Prof mr ir ing ds nr Nr bijv bv resp ca St jan feb mrt apr aug sept okt nov dec tel blz',
    ),
    final: set('enz etc o.a B.V N.V Chr'),
    beforeNumber: set('art p'),
    openers: set(
      'De Het Een Hij Zij Ze Wij We Ik Jij Je U Zijn Haar Hun Dit Dat Deze Die In Op Aan Bij Met Na Van Voor Tot Uit ' +
        'En Maar Of Dus Toen Als Wanneer Daar Er Hier Ook Nu Nog Niet Volgens Sinds Over Door',
    ),
  },
  pt: {
    always: set(
      'Sr Sra Srs Sras Dr Dra Drs Prof Profa Eng Arq Gen Cel Cap Pe Dom Exmo Exma Av Sto Sta vol ed jan fev abr ago set ' +
        'out nov dez tel aprox',
    ),
    final: set('etc Cia Ltda S.A a.C d.C'),
    beforeNumber: set('n nº núm pág págs art p'),
    openers: set(
      'O A Os As Um Uma Uns Umas Ele Ela Eles Elas Se Seu Sua Seus Suas Este Esta Esse Essa Isso Em No Na Nos Nas Com ' +
        'Por Para De Do Da Ao À E Mas Quando Como Após Desde Até Sem Segundo Também Não Já',
    ),
  },
  ru: {
    always: set(
      'ул им пр просп пер пл обл р-н проф акад доц см ср тов св янв февр апр авг сент окт нояб дек г-н г-жа стр т.е',
    ),
    final: set('г гг в вв н.э т.д т.п др пр руб тыс млн млрд коп'),
    beforeNumber: set('д кв ст п с'),
    openers: set(
      'В Во На По С Со Из К О Об От До За У При Он Она Оно Они Мы Я Вы Это Эта Этот Эти Его Её Ее Их И А Но Как Так ' +
        'Что Если Когда Также Однако После Для Все Всё Не Там Тогда Ранее Позже Потом Затем Сейчас Сегодня Вчера',
    ),
  },
}

/** Returns the abbreviations of a language, or those of English. @param language a BCP 47 tag */
export const abbreviationsOf = (language: string): Abbreviations =>
  ABBREVIATIONS[language.toLowerCase().split('-')[0] as string] ?? english
