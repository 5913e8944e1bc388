/** Returns the notice that a text is not shown, for reasons of copyright for example, if the text is one. */
export const withheldNotice = (text: string): string | undefined =>
  /[^。\s]{0,60}(?:著作権|本文)[^。\s]{0,60}(?:表示|掲載|収録|公開|提供)[^。]{0,10}(?:できません|いたしません|しておりません|していません|しません)/.exec(
    text,
  )?.[0]
