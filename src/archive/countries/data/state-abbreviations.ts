const withCode = (code: string, names: string) =>
  names.split(' ').map((name): [string, string] => [name, code])

/** Country codes by abbreviated state or province, where nothing else has the abbreviation: `a N.J. town`. */
export const STATE_ABBREVIATIONS: Record<string, string> = Object.fromEntries([
  ...withCode('CA', 'B.C. BC P.E.I.'),
  ...withCode(
    'US',
    'N.C. N.D. N.H. N.J. N.M. N.Y. R.I. S.C. S.D. W.Va. D.C. Calif. Fla. Ariz. Conn. Mich. Minn. Okla. Pa. Md. Tenn. Wis. Wyo. Va. Ga.',
  ),
])

/** Country codes by state or province, as abbreviated only after a town: `Jackson, Miss.`, `Austin, TX`. */
export const STATE_ABBREVIATIONS_AFTER_TOWN: ReadonlyMap<string, string> = new Map([
  ...withCode(
    'US',
    'Ala. Ark. Cal. Colo. Del. Ill. Ind. Kan. Ky. La. Mass. Miss. Mo. Mont. Neb. Nev. Ore. Penn. Tex. Vt. Wash. ' +
      'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND ' +
      'OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY',
  ),
  ...withCode('CA', 'Alta. B.C. Man. N.B. N.S. Nfld. Ont. P.E.I. Que. Sask. AB BC MB NB NL NS ON PE QC SK'),
])
