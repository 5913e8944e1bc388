import { articleParts } from '#messages/parts/article-parts'
import { reader as readerMessages } from '#messages/reader'
import { CopyButton } from '../app/sharing/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** Offers an article's link to copy or email, where the system has no share sheet. */
export function ShareDialog({ headline, url, close }: { headline: string; url: string; close: () => void }) {
  return (
    <Dialog heading={articleParts.shareTitle} close={close}>
      <label className="block text-sm text-muted">
        {articleParts.link}
        <input
          readOnly
          className="field mt-1 w-full text-[0.9375rem]"
          value={url}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <CopyButton label={readerMessages.copyLink} text={url} />
      </p>
      <p className="mt-5 text-sm text-muted">{articleParts.headlineAndLink}</p>
      <p className="mt-1 break-words">
        {headline}
        <br />
        <span className="break-all">{url}</span>
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <CopyButton label={articleParts.copyHeadlineAndLink} text={`${headline}\n${url}`} />
      </p>
      <p className="mt-5">
        <a
          className="link"
          href={`mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(`${headline}\n${url}`)}`}
        >
          {articleParts.email}
        </a>
      </p>
    </Dialog>
  )
}
