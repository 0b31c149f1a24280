/** The parts of the settings, in their order on the page. */
import type { ParseKeys } from 'i18next'
import type { ComponentType } from 'react'
import { AboutPart } from './AboutPart'
import { BackupPart } from './BackupPart'
import { ChannelsPart } from './ChannelsPart'
import { FindPart } from './customer/FindPart'
import { KeysPart } from './KeysPart'
import { LanguagePart } from './LanguagePart'
import { LockPart } from './LockPart'
import { LearningPart } from './learning/LearningPart'
import { ManagerPart } from './ManagerPart'
import { MePart } from './MePart'
import { PeoplePart } from './PeoplePart'
import { PrivacyPart } from './PrivacyPart'
import { PromptsPart } from './PromptsPart'
import { ReplyPart } from './ReplyPart'
import { SitesPart } from './SitesPart'

/** `id` is the part's place in the address (options.html#me). */
export type OptionsPart = { id: string; title: Extract<ParseKeys, `${string}.title`>; Part: ComponentType }

export const PARTS: readonly OptionsPart[] = [
  { id: 'me', title: 'options.me.title', Part: MePart },
  { id: 'manager', title: 'options.manager.title', Part: ManagerPart },
  { id: 'people', title: 'options.people.title', Part: PeoplePart },
  { id: 'channels', title: 'options.channel.title', Part: ChannelsPart },
  { id: 'sites', title: 'options.sites.title', Part: SitesPart },
  { id: 'learning', title: 'learning.title', Part: LearningPart },
  { id: 'reply', title: 'draftCheck.settings.title', Part: ReplyPart },
  { id: 'backup', title: 'options.backup.title', Part: BackupPart },
  { id: 'customer', title: 'find.title', Part: FindPart },
  { id: 'privacy', title: 'options.privacy.title', Part: PrivacyPart },
  { id: 'prompts', title: 'options.prompts.title', Part: PromptsPart },
  { id: 'language', title: 'options.language.title', Part: LanguagePart },
  { id: 'keys', title: 'options.keys.title', Part: KeysPart },
  { id: 'lock', title: 'options.lock.title', Part: LockPart },
  { id: 'about', title: 'options.about.title', Part: AboutPart },
]
