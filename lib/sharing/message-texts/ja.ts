/** Messages in Japanese. */
import type { MessageTexts } from './types'

export const ja: MessageTexts = {
  quotes: ['「', '」'],
  from: '{from}です。',
  praised: {
    mine: 'お客様から、私の対応についてお褒めの言葉をいただきました。',
    colleague: 'お客様から、{name}さんの対応についてお褒めの言葉をいただきました。',
    colleagueUnnamed: 'お客様から、同僚の対応についてお褒めの言葉をいただきました。',
    team: 'お客様から、私たちのチームにお褒めの言葉をいただきました。',
    you: 'お客様から、ご対応についてお褒めの言葉をいただきました。',
  },
  subject: {
    mine: 'お客様からお褒めの言葉をいただきました',
    colleague: 'お客様からお褒めの言葉：{name}さん',
    colleagueUnnamed: 'お客様から同僚へのお褒めの言葉',
    team: 'お客様からチームへのお褒めの言葉',
    you: 'お客様からご対応へのお褒めの言葉',
  },
  done: { mine: '私が行ったこと：{done}', others: '行ったこと：{done}', you: 'ご対応の内容：{done}' },
  ticket: 'チケット：{subject}',
  reply: {
    mine: '短いご返信だけでも、とても励みになります。',
    colleague: '{name}さんに一言いただけますと、とても励みになります。',
    colleagueUnnamed: '本人に一言いただけますと、とても励みになります。',
    team: 'チームに一言いただけますと、とても励みになります。',
    you: 'ぜひお伝えしたく、ご連絡しました。すばらしい対応でした。',
    teamMate: 'ぜひお伝えしたく、ご連絡しました。チームの皆さん一人ひとりへの言葉です。',
  },
  escalation: {
    opening: 'お客様の件で、私の権限を超えるご判断をお願いいたします。',
    customer: 'お客様：{customer}',
    need: 'ご要望：{need}',
    tried: 'これまでの対応：{tried}',
    promise: {
      whole: 'お客様への約束：{promise}（期限：{by}）',
      undated: 'お客様への約束：{promise}',
      answer: '{by}までにご回答するとお約束しました。',
    },
    reply: 'ご判断の内容と時期をお知らせいただけますでしょうか。',
    subject: 'ご判断のお願い：{subject}',
    subjectAlone: 'お客様の件でのご判断のお願い',
  },
  thanks: {
    opening: '{name}さん、ありがとうございました。',
    wrote: 'お客様からのお言葉：',
    subject: '{name}さん、ありがとうございました',
  },
}
