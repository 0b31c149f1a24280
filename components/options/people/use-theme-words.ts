/** What somebody decides, in words: known themes by their names, the agent's own as they are. */
import { useTranslation } from 'react-i18next'
import { isTheme } from './directory'

export function useThemeWords(): (themes: readonly string[]) => string {
  const { t } = useTranslation()
  return (themes) => themes.map((theme) => (isTheme(theme) ? t(`themes.${theme}`) : theme)).join(', ')
}
