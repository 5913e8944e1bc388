/**
 * Nicknames of clubs, which follow the name of a town: `the Chicago Bulls`. They are lowercase. The name of a club does
 * not mention the town; national teams use the name of their country. Nicknames that headlines also put after a state
 * (`Heat`, `Senators`) are left out; `CLUBS` has those clubs by their full names.
 */
export const CLUB_NICKNAMES: ReadonlySet<string> = new Set(
  `
    hawks celtics nets hornets bulls cavaliers mavericks nuggets pistons rockets pacers clippers lakers grizzlies
    bucks timberwolves pelicans knicks 76ers blazers spurs raptors jazz wizards warriors supersonics diamondbacks
    braves orioles cubs reds indians guardians rockies astros dodgers marlins brewers mets yankees athletics
    phillies padres mariners cardinals rays nationals expos ravens bengals browns broncos texans colts jaguars
    chargers rams vikings patriots raiders eagles steelers 49ers seahawks buccaneers titans redskins commanders
    packers panthers falcons cowboys oilers coyotes bruins sabres blackhawks canadiens predators devils islanders
    flyers canucks capitals kraken whalers nordiques thrashers sounders timbers galaxy dynamo whitecaps lynx
    mystics alouettes argonauts stampeders roughriders longhorns wolverines buckeyes gators seminoles sooners
    cornhuskers hawkeyes badgers bulldogs jayhawks wildcats razorbacks trojans daredevils sunrisers swans magpies
    roosters rabbitohs brumbies waratahs crusaders highlanders hotspur albion united rovers wanderers`.split(
    /\s+/,
  ),
)

/** Nicknames of two words. */
export const TWO_WORD_NICKNAMES: ReadonlySet<string> = new Set(
  (
    'red sox,white sox,blue jays,devil rays,trail blazers,red wings,blue jackets,maple leafs,golden knights,' +
    'blue bombers,crimson tide,tar heels,blue devils,super kings,knight riders,super giants,sea eagles'
  ).split(','),
)

/** Full names of clubs whose nicknames would be ambiguous. */
export const CLUBS: readonly string[] = `
  Miami Heat, Orlando Magic, Oklahoma City Thunder, Tampa Bay Lightning, Colorado Avalanche, Carolina
  Hurricanes, San Jose Earthquakes, Tennessee Volunteers, St. Louis Blues, Minnesota Twins, Dallas Stars,
  Buffalo Bills, New Orleans Saints, New York Jets, Winnipeg Jets, Chicago Bears, San Jose Sharks, Pittsburgh
  Penguins, Pittsburgh Pirates, Miami Dolphins, Detroit Tigers, Detroit Lions, Texas Rangers, New York Rangers,
  Los Angeles Kings, Los Angeles Angels, Anaheim Ducks, Sacramento Kings, Phoenix Suns, New York Giants, San
  Francisco Giants, Kansas City Chiefs, Kansas City Royals, Calgary Flames, Ottawa Senators, Brisbane Lions,
  Rajasthan Royals, Mumbai Indians, Leicester City, Swansea City, Cardiff City, Bristol City, Norwich City,
  Bayern Munich, Inter Milan, AC Milan, Real Madrid, Atletico Madrid, Paris Saint-Germain, Paris St Germain,
  Manchester City, Kaizer Chiefs, Orlando Pirates, London Irish, London Welsh, London Scottish, Fighting Irish`
  .trim()
  .split(/,\s+/)
