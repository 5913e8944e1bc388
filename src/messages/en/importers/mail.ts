/** Problems of mails. */
export const mail = {
  damaged: (reason: string) => ({
    found: `mail can’t be read (${reason})`,
    remedy: 'export it again from your mail program',
  }),
  encrypted: { found: 'mail is encrypted', remedy: 'decrypt it in your mail program, then export it again' },
  tooLarge: { found: 'mail is larger than 64 MB', remedy: 'export it without its attachments' },
}
