/** A Slack-compatible webhook gets a customer's words as words: nothing in them links, formats or calls anybody. */
import { describe, expect, it } from 'vitest'
import { slack } from '@/lib/sharing/channels/slack'

async function sent(text: string): Promise<unknown> {
  let body: unknown
  await slack.send({ text }, 'https://hooks.example.com/x', async (_url, given) => {
    body = given
    return { kind: 'answer', status: 200, retryAfter: null }
  })
  return body
}

describe('what is sent', () => {
  it.each([
    [
      '<!channel> & <@U123> <https://evil.example|bank>',
      '&lt;!channel&gt; &amp; &lt;@\u200BU123&gt; &lt;https://evil.example|bank&gt;',
    ],
    ['*bold* _thin_ ~gone~ `code` ```block```', '∗bold∗ ˍthinˍ ∼gone∼ ˋcodeˋ ˋˋˋblockˋˋˋ'],
    ['2 * 3, snake_case, a ~ b', '2 * 3, snake_case, a ~ b'],
    ['[bank](https://evil.example) ![x](y)', '[bank]\u200B(https://evil.example) ![x]\u200B(y)'],
    ['[https://bank.example](https://evil.example)', '[https://bank.example]\u200B(https://evil.example)'],
    ['@channel @here hi@', '@\u200Bchannel @\u200Bhere hi@'],
    ['https://desk.example.com/a_b_/~x?q=1&r=1', 'https://desk.example.com/a_b_/~x?q=1&amp;r=1'],
    ['*https://desk.example.com*', '∗https://desk.example.com∗'],
    ['“Thank you”\n— Inès', '“Thank you”\n— Inès'],
  ])('%s', async (text, expected) => {
    expect(await sent(text)).toEqual({ text: expected, mrkdwn: false })
  })
})

describe('the address', () => {
  it.each([
    ['https://hooks.slack.com/services/T0/B0/x', null],
    [' https://chat.example.com:8443/hooks/x ', null],
    ['http://localhost:8080/hook', null],
    ['http://127.0.0.1:9/hook', null],
    ['', 'empty'],
    ['hooks.slack.com/services', 'malformed'],
    ['http://hooks.example.com/x', 'not-https'],
    ['http://127.0.0.1.example.com/x', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['https://user:secret@hooks.example.com/x', 'has-login'],
  ])('%s: %s', (address, problem) => expect(slack.check(address)).toBe(problem))

  it('names the one origin to ask permission for', () => {
    expect(slack.origin('https://hooks.slack.com/services/T0/B0/x')).toBe('https://hooks.slack.com')
    expect(slack.origin('http://127.0.0.1:8080/hook')).toBe('http://127.0.0.1:8080')
  })
})
