/** Words next to a name that show what it means. All are folded: lowercase, without accents. */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Words before a place: `in Reading`, `near Nice`. */
export const LOCATIVE: ReadonlySet<string> = set(`
  in at near from to into outside inside around across throughout via toward towards within through beyond off
  leaving visit visited visiting reach reached central downtown northern southern eastern western greater inner
  suburban upstate metropolitan nearby`)

/** Words that come only before a place. `to` is not among them, since `to Jackson` may mean a person. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = set('in near at outside around across throughout')

/** Prepositions before a country: `the king of Jordan`, `a war with Chad`. */
export const COUNTRY_PREPOSITIONS: ReadonlySet<string> = set(
  'of in near into outside inside across throughout between against with toward towards within via',
)

/** Words after which any name is a person's, whatever else it may mean: `Mr England`. */
export const HONORIFICS: ReadonlySet<string> = set(
  'mr mrs ms miss messrs dr prof sir dame lord lady judge justice sgt sen senator rep congressman congresswoman',
)

/** Given names that are also words: `Will France pay`, `Hope for Peru`. */
export const GIVEN_NAMES_THAT_ARE_WORDS: ReadonlySet<string> = set(`
  ally angel art august autumn baby bay bell bill blue brown chance charity chase christian coral delta cooper destiny diamond don
  drew earl east else era eve faith field ford forest foster frank general german golden grace grant green guy harmony
  haven hope hunter joy judge junior justice king lake major maria marina mark martin may mercy miles miracle name
  noble north nova ocean old pat patience pearl peter phoenix pierce pink price prince princess queen rain ray rebel
  reign river rob rod roman rose royal sage sister sky star sterling stone storm sue summer sunny trace trinity
  urban van victor war ward west will winter`)

/** Nouns after a town: `Kent police`, `a Cardiff court`. */
export const TOWN_NOUNS: ReadonlySet<string> = set(`
  police mayor resident residents suburb suburbs jury court airport firefighters metro neighborhood neighbourhood`)

/** Nouns after a town in local news: `Athens police`, `the Paris City Council`. */
export const LOCAL_NOUNS: ReadonlySet<string> = set(`
  police mayor city council councilman councilwoman high fire firefighters school schools resident residents officer
  officers man woman teen native area banner`)

/** Nouns after a state or province: `the Georgia governor`. */
export const STATE_NOUNS: ReadonlySet<string> = set(`
  governor gov senate house legislature legislator legislators lawmaker lawmakers sheriff trooper troopers attorney
  secretary department democrat democrats republican republicans gop senator senators congressman congresswoman
  representative supreme state tech southern power dome bulldogs bureau`)

/** Particles inside the name of a person: `al-Sabah`, `van Gent`. */
export const NAME_PARTICLES: ReadonlySet<string> = set('al el ben bin ibn van von de da di')

/** Words after which a name is a person's, unless it can only be a country's: `Captain Jordan`, `Coach Dallas`. */
export const TITLES: ReadonlySet<string> = set(`
  professor sergeant detective det officer captain capt lt lieutenant col colonel gen general maj major cpl pvt
  adm admiral rev reverend fr father sister brother pastor bishop archbishop cardinal rabbi imam sheikh saint st
  chairman chairwoman spokesman spokeswoman spokesperson analyst attorney lawyer actor actress singer author
  striker midfielder defender goalkeeper quarterback pitcher coach forward guard trooper deputy aunt uncle rapper
  comedian novelist`)

/** Words in lowercase before a person's name: `the rapper Medina`, `her daughter Lourdes`. */
export const ROLES: ReadonlySet<string> = set(`
  rapper singer songwriter actor actress comedian novelist presenter broadcaster model footballer drummer guitarist filmmaker supermodel daughter son wife husband sister
  brother mother father niece nephew cousin grandson granddaughter widow girlfriend boyfriend fiance fiancee
  goalkeeper striker midfielder defender quarterback pitcher spokesman spokeswoman spokesperson teammate`)

/** Verbs of people. Capitals have them too, but other towns do not: `Ariana said`, `Salem laughed`. */
export const VERBS_OF_PEOPLE: ReadonlySet<string> = set(`
  said says told tells added adds tweeted posted sang laughed joked replied recalled recalls insisted wept cried
  smiled grinned nodded shrugged testified pleaded apologised apologized retired married divorced starred stars
  thinks thought believes believed knows knew wrote writes explained explains`)

/** Nouns that make a place part of the name of a newspaper or broadcaster: `China Daily`, `Boston Globe`. */
export const NEWSPAPER_NOUNS: ReadonlySet<string> = set(`
  times post daily herald tribune globe journal star sun telegraph guardian gazette chronicle inquirer observer
  mirror examiner dispatch sentinel today gazeta ledger argus courier echo advertiser`)

/** Capitalised words after a place that are not a surname: `Israel Radio`, `Chad President`. */
export const NOT_SURNAMES: ReadonlySet<string> = set(`
  president prime minister premier king queen prince princess chancellor ambassador governor gov mayor senator
  foreign finance defence defense interior justice health trade energy agriculture oil economy economic ministry
  department government parliament congress senate assembly council court police army navy air force forces
  military national central federal state states republic kingdom province county city town district region
  regional international radio television tv news bank banks exchange stock stocks board chamber commerce airport
  airways airlines airline aircraft railway railways port university college school institute academy hospital
  museum theatre theater opera symphony orchestra philharmonic festival marathon olympics games cup open league
  club united rovers wanderers fc football cricket rugby basketball hockey baseball team association federation
  union party congressional general secretary attorney district street road avenue square park bridge river lake
  bay beach island islands coast harbor harbour valley mountain mountains hills canal strait desert peninsula
  basin crossing border highlands plateau delta gate red
  north south east west northern southern eastern western conference summit treaty agreement accord accords
  declaration protocol plan pact talks war wars crisis peace metro transit authority commission committee agency
  office bureau corp corporation company co inc ltd plc group holdings industries international petroleum steel
  electric power gas water mining gold coffee cocoa sugar wheat rice cotton fund funds money market markets index
  composite transcript zoo library cathedral church mosque temple house palace tower hotel hall center centre
  arena stadium speedway raceway public business chief correspondent staff men women man woman monday tuesday
  financial futures interbank metal grain commodity bullion motor morning evening accord wednesday thursday friday saturday sunday january february march
  april may june july august september october november december and the of in on at for with to from by a an is was has had said says will`)

/** Last words of institutions that are named after a country: `Kenya Wildlife Service`. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = set(`
  service services authority industries bank board commission agency park reserve corporation corp company group
  holdings institute union association federation forces society council fund trust ltd limited plc inc`)

/** Capitalised words before a place that are not a given name. */
export const NOT_GIVEN_NAMES: ReadonlySet<string> = set(`
  the a an in on at to from for with by of and or but as if when while after before since until although though
  because that this these those there here it its he she they we his her their our my your i you who what which
  where why how all both each every some many most more no not only even just also still yet then now today
  yesterday tomorrow so nor once under over between among across near into through during against about around
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mon tue wed thu fri sat sun
  north south east west northern southern eastern western central upper lower greater inner outer downtown old new
  great former visit team city county state port fort mount lake san santa los las el la le de du van
  university bank republic kingdom government embassy ambassador president minister king queen prince princess
  pope premier chancellor governor mayor senator secretary communist soviet nazi imperial colonial ancient modern
  republican democrat democratic liberal conservative labour labor socialist islamic muslim christian jewish arab
  african european asian western two three four five six seven eight nine ten one first second last next`)

/** Nouns that make a name that of a street or a small stream: `Texas Street`. */
export const STREET_NOUNS: ReadonlySet<string> = set(
  'street road avenue ave lane drive boulevard blvd rd dr st terrace crescent creek hollow township',
)
