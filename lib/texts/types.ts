/** What a language must have: every sentence of the English one, with the plural forms of its own. Types only. */
import type { en } from './en'

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
/** `messages` of `messages_one`. */
type Counted<K> = K extends `${infer Base}_${PluralForm}` ? Base : never

/** A key that counts needs `_other`; which other forms a language has, a test asks the language itself. */
type Translated<T> = T extends string
  ? string
  : { readonly [K in keyof T as K extends `${string}_${PluralForm}` ? never : K]: Translated<T[K]> } & {
      readonly [K in Counted<keyof T> as `${K}_other`]: string
    } & { readonly [K in Counted<keyof T> as `${K}_${Exclude<PluralForm, 'other'>}`]?: string }

export type Texts = Translated<typeof en>
