/** Grief, illness, danger and legal threats are told apart, and everyday words are taken for none of them. */

import { describe, expect, it } from 'vitest'
import type { SensitiveKind } from '@/lib/reading/types'
import { read } from './bundled'

const SAID: [SensitiveKind, string, string][] = [
  ['grief', 'en', 'My husband died in March and I cannot get into his account.'],
  ['grief', 'en', 'My mum passed away, the funeral is on Friday. What do I have to send you?'],
  ['grief', 'de', 'Meine Mutter ist am Sonntag gestorben, ich möchte ihren Vertrag kündigen.'],
  ['grief', 'es', 'Mi padre falleció la semana pasada y necesito cerrar su cuenta.'],
  ['grief', 'fr', 'Mon mari est mort en janvier et vos lettres arrivent encore à son nom.'],
  ['grief', 'it', 'Mio padre è morto a maggio, come chiudo il suo conto?'],
  ['grief', 'ja', '先月、夫が亡くなりました。名義の変更をお願いします。'],
  ['grief', 'ka', 'მამაჩემი გარდაიცვალა და მისი ანგარიშის დახურვა მინდა.'],
  ['grief', 'pt', 'Minha mãe faleceu e preciso cancelar a linha dela.'],
  ['grief', 'ru', 'Мой отец умер в июне, как закрыть его договор?'],
  ['illness', 'en', 'I have cancer and start chemotherapy next week, please pause my membership.'],
  ['illness', 'de', 'Nach meinem Schlaganfall kann ich das Gerät nicht mehr bedienen.'],
  ['illness', 'es', 'Me diagnosticaron cáncer y no puedo viajar.'],
  ['illness', 'fr', "Ma mère a un cancer, elle ne peut plus se déplacer à l'agence."],
  ['illness', 'it', 'Ho un tumore e devo fare la chemioterapia, posso spostare il viaggio?'],
  ['illness', 'ja', '母が末期がんと診断され、旅行に行けなくなりました。'],
  ['illness', 'ka', 'დედაჩემს კიბო დაუდგინეს და ვერ ვიმგზავრებთ.'],
  ['illness', 'pt', 'Meu marido está na UTI e não consigo resolver isso agora.'],
  ['illness', 'ru', 'У мужа инсульт, он в реанимации, оплату просрочили.'],
  ['danger', 'en', 'The charger caught fire next to the cot.'],
  ['danger', 'en', 'The battery exploded and burned my hand.'],
  ['danger', 'en', 'I want to end my life, nobody helps me with these debts.'],
  ['danger', 'de', 'Das Netzteil ist in Brand geraten, es riecht verschmort.'],
  ['danger', 'es', 'Huele a gas en toda la casa y nadie contesta.'],
  ['danger', 'fr', "L'appareil a pris feu pendant la nuit."],
  ['danger', 'it', 'Il caricatore ha preso fuoco, mio figlio dormiva lì accanto.'],
  ['danger', 'ja', '充電器が発火し、子どもが火傷をしました。'],
  ['danger', 'ka', 'გაზის სუნი მაქვს სახლში, რა ვქნა?'],
  ['danger', 'pt', 'O carregador pegou fogo em cima da mesa.'],
  ['danger', 'ru', 'Зарядка загорелась ночью, сын спал рядом.'],
  ['legal', 'en', 'Pay by Monday or I will see you in court.'],
  ['legal', 'en', 'My lawyer will contact you if you do not answer.'],
  ['legal', 'de', 'Sonst werde ich rechtliche Schritte einleiten.'],
  ['legal', 'es', 'Si no responden, tomaré acciones legales.'],
  ['legal', 'fr', 'Sans réponse, je porterai plainte.'],
  ['legal', 'it', 'Altrimenti procederò per vie legali.'],
  ['legal', 'ja', '返金がない場合は法的措置を取ります。'],
  ['legal', 'ka', 'თუ არ დამიბრუნებთ თანხას, სასამართლოს მივმართავ.'],
  ['legal', 'pt', 'Se não resolverem, vou entrar na justiça.'],
  ['legal', 'ru', 'Если не вернёте деньги, подам в суд.'],
]

const EVERYDAY: [string, string][] = [
  ['en', 'My phone died and the battery is dead, how do I reset it?'],
  ['en', 'Does the ambulance service use your app too? We sell to hospitals.'],
  ['en', 'The Fire tablet freezes when the firewall is on.'],
  ['en', 'You are on fire today, thanks! That was killing me.'],
  ['en', 'Can I book the tennis court by Friday?'],
  ['en', 'I am a widow selling fabrics and I love your app.'],
  ['en', 'I lost my password and the account is locked.'],
  ['en', 'Is our data in danger after the update?'],
  ['de', 'Der Akku ist tot, das Gericht im Restaurant war kalt.'],
  ['de', 'Ich bin Anwalt und brauche zwei Lizenzen für die Kanzlei.'],
  ['es', '¿Tienen descuento para abogados?'],
  ['fr', "Le bouton a disparu, l'avocat était trop mûr dans la salade."],
  ['it', 'Il modulo di denuncia si scarica dal portale?'],
  ['it', 'È mancata la corrente per un’ora.'],
  ['ja', '戻すボタンやけど、どこにありますか。煙が出る演出が好きです。'],
  ['ka', 'დედა და მე გვინდა ორი ბილეთი.'],
  ['pt', 'Sou advogado e trabalho no tribunal; preciso de duas licenças.'],
  ['pt', 'O botão morreu depois da atualização.'],
  ['ru', 'Программа умерла после обновления. Я адвокат, нужны две лицензии.'],
]

describe('sensitive messages', () => {
  it.each(SAID)('%s (%s): %s', (kind, lang, text) => {
    expect(read(text, lang)).toMatchObject({
      sensitive: true,
      sensitiveKind: kind,
      type: 'unclear',
      evidence: [],
    })
  })

  it.each(EVERYDAY)('none (%s): %s', (lang, text) => {
    expect(read(text, lang)).toMatchObject({ sensitive: false, sensitiveKind: null })
  })

  it('answers danger before grief, and grief before the law', () => {
    expect(read('My wife died and I want to end my life. My lawyer will contact you.').sensitiveKind).toBe(
      'danger',
    )
    expect(read('My wife died. My lawyer will contact you.').sensitiveKind).toBe('grief')
  })
})
