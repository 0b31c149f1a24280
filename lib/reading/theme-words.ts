/** More words by which a complaint's theme is named; they judge nothing, so the model need not know them. */

import type { Language } from './lexicon/lexicons'
import { compilePhrases, type Found, findPhrases, type Phrases } from './lexicon/phrases'
import type { Category } from './lexicon/types'
import type { Prepared } from './prepare'

export const THEME_CATEGORIES = [
  'rude',
  'delivery',
  'billing',
  'slow',
  'access',
  'policy',
  'missing',
  'broken',
] as const satisfies readonly Category[]

export type ThemeCategory = (typeof THEME_CATEGORIES)[number]

type Lists = Partial<Record<ThemeCategory, string>>

/** Entries as in the word lists; those that tell a theme beside a word of time, which every complaint has. */
const WORDS: Record<Language, Lists> = {
  en: {
    rude: 'shouted at|yelled at|insulted|swore at|cut me off|laughed at me|talked down',
    access:
      "can't log|cannot log|can not log|can't get into|cannot get into|can't sign|reset mail|reset link|locked me out|banned",
    broken:
      "stopped working|rubbish after|fell apart|does nothing|dead on arrival|leaks|torn|came off|broke off|won't turn on|does not turn on|stays black|went black|cracked|snapped|poor quality",
    policy: 'warranty denied|your terms|small print|fine print|no returns|non refundable',
    missing: 'bring it back|took away|taken away|you removed|no longer an option',
  },
  de: {
    rude: 'angeschrien|beleidigt|ausgelacht|hat aufgelegt|einfach aufgelegt|unverschämt zu',
    access:
      'in mein konto|ins konto|nicht angenommen|komme nicht rein|ausgesperrt|zugang gesperrt|passwort wird',
    broken:
      'ist kaputt|auseinandergefallen|undicht|gibt den geist|geht nicht mehr|abgebrochen|bleibt schwarz|geht nicht an|startet nicht|gerissen|wackelt',
    policy: 'garantie wurde|ihre bedingungen|kleingedruckte*|rückgabe verweigert',
    missing: 'wurde entfernt|entfernt|abgeschafft|weggefallen|gestrichen',
  },
  es: {
    rude: 'me colgó|me gritó|falta de respeto|grosero|grosera|insult*|maleducad*',
    delivery: 'no ha llegado|no llega|no llegó|repartidor|mensajero',
    access:
      'entrar en mi cuenta|acceder a mi cuenta|no puedo entrar|no puedo acceder|iniciar sesión|bloqueado mi cuenta|contraseña',
    broken:
      'se rompió|se descompuso|no funciona|dejó de funcionar|averiad*|se queda negra|no enciende|se partió|rota|roto|rompió',
    policy: 'garantía|política|condiciones|letra pequeña',
    missing: 'quitaron|eliminaron la|han quitado|ya no existe la opción|la opción de',
  },
  fr: {
    billing: 'prélèvement*|prélevé|débité|débités|facturé deux fois',
    rude: "raccroché au nez|m'a raccroché|impoli*|grossier|grossière|insult*|mal parlé|crié dessus",
    delivery: 'pas arrivé|toujours pas reçu|livreur|colis',
    access: 'me connecter|accéder à mon compte|mot de passe|compte bloqué|compte est bloqué|identifiants',
    broken:
      "en panne|ne fonctionne plus|ne marche plus|cassé|cassée|tombé en panne|reste noir|ne s'allume|s'allume plus|rien ne s'allume|déchiré|déchirée|abîmé",
    policy: 'garantie|conditions générales|vos conditions|petites lignes',
    missing: 'supprimé|retiré la|a disparu|plus possible de|option a été',
  },
  it: {
    rude: 'maleducat*|scortes*|chiuso il telefono in faccia|insult*|urlato contro|arrogant*',
    delivery: 'non è arrivato|non è arrivata|mai arrivato|corriere|pacco',
    access:
      'accedere al mio|accedere al conto|non riesco ad accedere|non riesco a entrare|account bloccato|password',
    broken:
      'si è rotto|si è rotta|non funziona|ha smesso di funzionare|guasto|guasta|resta nero|non si accende|strappat*|rovinat*',
    policy: 'garanzia|vostre condizioni|clausol*',
    missing: 'avete tolto|avete rimosso|eliminato la|non c’è più|tolto la funzione',
  },
  pt: {
    rude: 'mal-educad*|mal educad*|desligou na minha cara|grosseir*|gritou comigo|grosso|grossa|falta de respeito',
    delivery: 'não chegou|nunca chegou|entregador|estafeta|encomenda',
    access:
      'entrar na minha conta|aceder à minha conta|acessar minha conta|não consigo entrar|senha|conta bloqueada|palavra-passe',
    broken:
      'quebrou|avariou|parou de funcionar|não funciona|estragou|fica preta|não liga|rasgad*|rachou|rachad*',
    policy: 'garantia|política|condições|letras miúdas',
    missing: 'tiraram|removeram|retiraram|não existe mais a opção|opção de',
  },
  ru: {
    rude: 'нахамил*|хамит|хамят|бросил трубку|бросила трубку|нагрубил*|грубо|накричал*|оскорбил*',
    delivery: 'не пришла|не пришёл|не пришел|не доставили|посылка|курьер',
    access: 'войти в аккаунт|не могу войти|пароль|заблокировали аккаунт|в личный кабинет|не пускает',
    broken:
      'сломал*|не работает|перестал работать|перестала работать|вышел из строя|брак|не включается|чёрный экран|экран чёрный|порвал*|трещин*|не запускается',
    policy: 'гаранти*|ваших правил|по правилам|условия договора',
    missing: 'убрали|удалили функцию|пропала функция|больше нельзя|больше нет',
  },
  ja: {
    rude: '失礼|態度|電話を切られ|怒鳴|暴言|横柄|馬鹿にさ',
    delivery: '届きません|届かない|届いていない|届いてない|荷物|配送|配達|宅配',
    billing: '二重に請求|請求されま|二重請求|引き落とされ|課金',
    access: 'ログインでき|ログインが|入れません|パスワード|アカウントがロック|認証',
    broken: '壊れま|壊れた|動きません|動かない|故障|不良品|真っ暗|電源が入|破れ|割れ|起動しな',
    policy: '規約|保証を拒否|保証対象外|返品不可|ポリシー',
    missing: '機能が削除|削除され|なくなりま|廃止|機能がなく',
  },
  ka: {
    rude: 'უხეშ*|ტელეფონი დამიკიდა|მიყვირა|შეურაცხყოფ*|უზრდელ*',
    delivery: 'ამანათი*|ამანათ*|არ მოსულა|კურიერ*|მიტან*|შეკვეთა არ',
    billing: 'ჩამომეჭრა|ჩამოიჭრა|ორჯერ ჩამო*',
    access: 'ვერ შევდივარ|ანგარიშში ვერ|პაროლ*|დაბლოკ*',
    broken: 'გაფუჭ*|არ მუშაობს|გატყდა|დაზიან*|არ ირთვება|ეკრანი შავ*|ჩატყდა|გატეხილ*|დახეულ*',
    policy: 'გარანტი*|წესების გამო|თქვენი წესები*|პირობებ*',
    missing: 'წაშალეთ|ფუნქცია წაშ*|აღარ არის ფუნქცია|ამოიღეთ|გააუქმეთ ფუნქცია',
  },
}

const compiled = new Map<Language, Phrases<ThemeCategory>>()

/** In order of place. */
export function themeWords(prepared: Prepared, lang: Language): Found<ThemeCategory>[] {
  let lists = compiled.get(lang)
  if (lists === undefined) {
    const own = WORDS[lang]
    lists = compilePhrases(
      THEME_CATEGORIES.map((category) => [category, own[category] ?? ''] as const),
      lang === 'ja',
    )
    compiled.set(lang, lists)
  }
  return findPhrases(lists, prepared.text.slice(0, prepared.span.end), prepared.words)
}
