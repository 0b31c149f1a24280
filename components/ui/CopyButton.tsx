/** Copies one text and says so in its own place. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './Button'
import { Check, Copy } from './icons'

const SHOWN_MS = 2000

export function CopyButton(props: { label: string; text: string; copy: (text: string) => Promise<void> }) {
  const { t } = useTranslation()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  return (
    <>
      <IconButton
        label={isCopied ? t('act.copied') : props.label}
        onClick={() =>
          void props.copy(props.text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        {isCopied ? <Check /> : <Copy />}
      </IconButton>
      <span className="sr-only" role="status">
        {isCopied ? t('act.copied') : ''}
      </span>
    </>
  )
}
