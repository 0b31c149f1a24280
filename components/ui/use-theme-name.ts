/** A theme as people call it: known ones by their names, the agent's own words as they are. */
import { useTranslation } from 'react-i18next'
import type { en } from '@/lib/texts/en'

export function useThemeName(): (theme: string) => string {
  const { t, i18n } = useTranslation()
  return (theme) => {
    // The annotation keeps the key's type from being narrowed away.
    const hasName: boolean = i18n.exists(`themes.${theme}`)
    return hasName ? t(`themes.${theme as keyof typeof en.themes}`) : theme
  }
}
