import { CopyButton } from '../app/sharing/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** An article's address, to take by hand or by the clipboard: where the system has no sheet to share by. */
export function ShareDialog({ headline, url, close }: { headline: string; url: string; close: () => void }) {
  return (
    <Dialog heading="Share this article" close={close}>
      <label className="block text-sm text-muted">
        Address
        <input
          readOnly
          className="field mt-1 w-full text-[0.9375rem]"
          value={url}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <CopyButton label="Copy the address" text={url} />
      </p>
      <p className="mt-5 text-sm text-muted">Headline and address</p>
      <p className="mt-1 break-words">
        {headline}
        <br />
        <span className="break-all">{url}</span>
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <CopyButton label="Copy headline and address" text={`${headline}\n${url}`} />
      </p>
      <p className="mt-5">
        <a
          className="link"
          href={`mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(`${headline}\n${url}`)}`}
        >
          Send by e-mail
        </a>
      </p>
    </Dialog>
  )
}
