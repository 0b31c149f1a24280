/** Spanish, French and Japanese tickets: a hot complaint, a chase-up, and praise under a very long name. */
import { dana, miguel, ticket } from '../ticket-types.ts'

const lucia = {
  name: 'Lucía Herrero Vidal',
  email: 'lucia.herrero@floresvidal.example',
  company: 'Flores Vidal',
  place: 'Zaragoza',
}
const etienne = {
  name: 'Étienne Caradec',
  email: 'e.caradec@ateliercaradec.example',
  company: 'Atelier Caradec',
}
const hasegawa = {
  name: '一般社団法人 東北みらい農産物直売所連合会 営業企画本部 仙台青葉支部 広報担当主任 長谷川 寿美恵',
  email: 'hasegawa@tohoku-mirai.example',
  company: '東北みらい農産物直売所連合会',
  place: '仙台',
}

export const otherLanguages = [
  ticket(
    {
      id: '4106',
      subject: 'Tercera vez que me cobran dos veces. Esto es inaceptable',
      requester: lucia,
      priority: 'urgent',
      tags: ['cobros', 'reclamación'],
    },
    [
      [
        'inbound',
        lucia,
        '2026-11-10T11:02:00Z',
        'Buenos días: me han cobrado dos veces la cuota de noviembre, 39 euros y otros 39. Ya me pasó en septiembre. ¿Pueden devolverme uno, por favor? Lucía Herrero',
      ],
      [
        'outbound',
        miguel,
        '2026-11-10T12:40:00Z',
        'Hola, Lucía: lamento el error. He pedido la devolución de 39 euros; la verá en un plazo de tres a cinco días. Un saludo, Miguel Ferro',
      ],
      [
        'inbound',
        lucia,
        '2026-11-17T09:21:00Z',
        `
¡Es una vergüenza! Ha pasado una semana, no me han devuelto nada y esta mañana me han cobrado OTRA VEZ. Llevo tres llamadas, cada vez me atiende una persona distinta y tengo que contar la historia desde el principio. Nadie se hace responsable.

Estoy harta. Si hoy no me devuelven los 78 euros y no me explican por escrito qué ha pasado, cancelo el contrato y pongo una reclamación en Consumo.

Lucía Herrero Vidal`,
      ],
    ],
  ),
  ticket(
    {
      id: '4107',
      subject: 'Relance : lecteur de cartes commandé le 28 octobre',
      requester: etienne,
      status: 'pending',
      tags: ['livraison'],
    },
    [
      [
        'inbound',
        etienne,
        '2026-11-09T14:18:00Z',
        'Bonjour, j’ai commandé un lecteur de cartes le 28 octobre (commande 55-3071) et je n’ai reçu ni colis ni numéro de suivi. Où en est la livraison ? Étienne Caradec',
      ],
      [
        'outbound',
        dana,
        '2026-11-10T09:05:00Z',
        'Bonjour Monsieur Caradec, j’ai ouvert une recherche auprès du transporteur et je reviens vers vous jeudi au plus tard. Bien à vous, Dana Okafor',
      ],
      [
        'inbound',
        etienne,
        '2026-11-16T08:30:00Z',
        `
Bonjour,

je me permets de vous relancer : jeudi est passé et je n’ai toujours aucune nouvelle de ma commande 55-3071. Avez-vous une date de livraison ferme ? Mon atelier ouvre ses portes au public le 28 novembre et il me faut ce lecteur avant.

Merci de me tenir informé.
Étienne Caradec`,
      ],
    ],
  ),
  ticket(
    {
      id: '4110',
      subject: '直売所のレジ切り替えについて（お礼）',
      requester: hasegawa,
      status: 'solved',
      tags: ['レジ', '導入'],
    },
    [
      [
        'inbound',
        hasegawa,
        '2026-11-12T01:15:00Z',
        `
お世話になっております。長谷川です。

土曜日の朝市から新しいレジを使う予定ですが、会員価格の登録方法が分かりません。約200品目を一度に登録する方法はありますでしょうか。`,
      ],
      [
        'outbound',
        dana,
        '2026-11-12T02:48:00Z',
        `
長谷川様

お問い合わせありがとうございます。会員価格は一覧表からまとめて登録できます。記入済みの見本を添付しましたので、品目と価格を入れてお送りください。こちらで確認のうえ、金曜日の午前中に登録いたします。

ダナ・オカフォー`,
      ],
      [
        'inbound',
        hasegawa,
        '2026-11-16T00:32:00Z',
        `
オカフォー様

おかげさまで、土曜日の朝市は一度も止まらずに終えることができました。見本まで作ってくださり、夜遅くの確認にも丁寧に答えていただいて、本当に心強かったです。会員一同、心より感謝しております。

長谷川`,
      ],
    ],
  ),
]
