/** How messages reach somebody: a channel of the settings, their mail, or copying. */
import { useTranslation } from 'react-i18next'
import { SelectField } from '@/components/ui/Field'
import { useWatched } from '@/components/ui/use-watched'
import type { PersonInput } from '@/lib/records/people'
import type { PersonRow, Way } from '@/lib/records/rows'
import { useDeps } from '../context'

const HANDED_OVER: readonly Exclude<Way, 'channel'>[] = ['mailto', 'gmail', 'outlook', 'outlook-com', 'copy']
const CHANNEL = 'channel '

export function WayField(props: {
  person: PersonRow
  onChange: (edit: Pick<PersonInput, 'channelId'> & { way: Way | null }) => void
}) {
  const { t } = useTranslation()
  const { way, channelId } = props.person
  const channels = useWatched(useDeps().watchChannels) ?? []
  const choices = [
    ['', t('options.people.ways.usual')] as const,
    ...channels.map(
      ({ id, name }) => [`${CHANNEL}${id}`, t('options.people.ways.channel', { name })] as const,
    ),
    ...HANDED_OVER.map((each) => [each, t(`sending.ways.${each}`)] as const),
  ]
  const isThere = channels.some(({ id }) => id === channelId)
  const usual = isThere ? `${CHANNEL}${channelId}` : ''
  return (
    <SelectField
      label={t('options.people.way')}
      choices={choices}
      control={{
        value: way === null || way === 'channel' ? usual : way,
        onChange: ({ target }) => {
          const channel = channels.find(({ id }) => target.value === `${CHANNEL}${id}`)
          props.onChange({
            way: channel ? 'channel' : (HANDED_OVER.find((each) => each === target.value) ?? null),
            channelId: channel?.id ?? null,
          })
        },
      }}
    />
  )
}
