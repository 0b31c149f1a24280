/** The parts of the settings, in their order on the page. */
import type { ParseKeys } from 'i18next'
import type { ComponentType } from 'react'
import { BackupPart } from './BackupPart'
import { ChannelPart } from './ChannelPart'
import { ManagerPart } from './ManagerPart'
import { MePart } from './MePart'
import { PeoplePart } from './PeoplePart'
import { PrivacyPart } from './PrivacyPart'
import { ReplyPart } from './ReplyPart'
import { SitesPart } from './SitesPart'

/** `id` is the part's place in the address (options.html#me). */
export type OptionsPart = { id: string; title: Extract<ParseKeys, `${string}.title`>; Part: ComponentType }

export const PARTS: readonly OptionsPart[] = [
  { id: 'me', title: 'options.me.title', Part: MePart },
  { id: 'manager', title: 'options.manager.title', Part: ManagerPart },
  { id: 'people', title: 'options.people.title', Part: PeoplePart },
  { id: 'channel', title: 'options.channel.title', Part: ChannelPart },
  { id: 'sites', title: 'options.sites.title', Part: SitesPart },
  { id: 'reply', title: 'draftCheck.settings.title', Part: ReplyPart },
  { id: 'backup', title: 'options.backup.title', Part: BackupPart },
  { id: 'privacy', title: 'options.privacy.title', Part: PrivacyPart },
]
