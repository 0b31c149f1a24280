/** The exact text that leaves, beside the button that sends it. */
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { signature } from '@/lib/sharing/short-id'

const FIRST_ATTEMPT = 1

/** @param props `isOwn`: the agent wrote it, and can have it composed anew; then `onChange` is given null. */
export function MessageField(props: {
  outboxId: string
  text: string
  isOwn: boolean
  onChange: (text: string | null) => void
}) {
  const { t } = useTranslation()
  const { text, isOwn, onChange } = props
  return (
    <TextField
      label={t('panel.praise.text')}
      hint={t('panel.praise.textHint', { signature: signature(props.outboxId, FIRST_ATTEMPT) })}
      error={isOwn && !text.trim() ? t('panel.praise.empty') : null}
      aside={
        isOwn && (
          <Button look="link" className="button anew" onClick={() => onChange(null)}>
            {t('panel.praise.rebuild')}
          </Button>
        )
      }
      control={{
        className: 'input message-text',
        rows: 5,
        value: text,
        onChange: (event) => onChange(event.target.value),
      }}
    />
  )
}
