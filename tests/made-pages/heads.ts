/** The line that says who wrote a message and when, in the shapes that products give it. */
import type { Words } from './words'

/** All of it is markup already. */
export type Told = {
  name: string
  time: string
  role: string
  index: number
  words: Words
  c: (kind: string) => string
}
/** What stands before the words, and what after them. */
export type Head = (told: Told) => [before: string, after?: string]

const tag = (name: string, c: string, inner: string) =>
  inner === '' ? '' : `<${name}${c}>${inner}</${name}>`

export const heads: Record<string, Head> = {
  'name time': ({ name, time, role, c }) => [
    tag('div', c('head'), tag('span', c('author'), name) + role + tag('span', c('time'), time)),
  ],
  'bare name, time': ({ name, time, role, c }) => [tag('div', c('head'), `${name} ${role} ${time}`)],
  'time name': ({ name, time, role, c }) => [
    tag('div', c('head'), tag('span', c('time'), time) + tag('strong', c('author'), name) + role),
  ],
  'heading and small': ({ name, time, role, c }) => [
    tag('h4', c('author'), `${name} ${role}`) + tag('small', c('time'), time),
  ],
  'posted by on': ({ name, time, role, words, c }) => [
    tag('p', c('head'), `${words.postedBy} <b>${name}</b> ${role} ${words.on} ${time}`),
  ],
  'posted by, bare': ({ name, time, role, words, c }) => [
    tag('div', c('head'), `${words.postedBy} ${name} ${role} ${words.on} ${time}`),
  ],
  'on, wrote': ({ name, time, role, words, c }) => [
    tag('div', c('head'), `${words.on} ${time}, ${name} ${role} ${words.wrote}:`),
  ],
  'name wrote': ({ name, time, role, words, c }) => [
    tag(
      'div',
      c('head'),
      `${tag('a', ' href="/users/7"', name)} ${role} ${words.wrote} ${words.on} ${time}:`,
    ),
  ],
  'time by name': ({ name, time, role, words, c }) => [
    tag('p', c('head'), `${time} ${words.by} ${name} ${role}`),
  ],
  'name dot time': ({ name, time, role, c }) => [tag('div', c('head'), `${name} ${role} · ${time}`)],
  'name (time)': ({ name, time, role, c }) => [tag('div', c('head'), `<b>${name}</b> ${role} (${time})`)],
  'time - name:': ({ name, time, role, c }) => [tag('div', c('head'), `${time} - ${name}${role}:`)],
  '#n name time': ({ name, time, role, index, c }) => [
    tag(
      'div',
      c('head'),
      `<a href="#c${index}">#${index}</a> ${tag('span', c('author'), name)} ${role} ${tag('span', c('time'), time)}`,
    ),
  ],
  'mail fields': ({ name, time, role, words, c }) => [
    `<table${c('head')}><tr><th>${words.by}:</th><td>${name} ${role}</td></tr><tr><th>${words.on}:</th><td>${time}</td></tr></table>`,
  ],
  'name br time': ({ name, time, role, c }) => [tag('div', c('head'), `${name} ${role}<br>${time}`)],
  'initials, name, time': ({ name, time, role, c }) => [
    `<div${c('avatar')}>${
      name
        .replace(/&lt;.*/, '')
        .match(/(^|\s)\S/g)
        ?.join('')
        .replace(/\s/g, '')
        .slice(0, 2)
        .toUpperCase() ?? ''
    }</div>${tag('div', c('head'), tag('div', c('author'), name) + role + tag('div', c('time'), time))}`,
  ],
  'picture, name, time': ({ name, time, role, c }) => [
    `<img${c('avatar')} width="32" height="32" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">` +
      tag('div', c('head'), tag('b', c('author'), name) + role + tag('i', c('time'), time)),
  ],
  'name above, time below': ({ name, time, role, c }) => [
    tag('div', c('author'), `${name} ${role}`),
    tag('div', c('time'), time),
  ],
  'all below': ({ name, time, role, c }) => [
    '',
    tag('div', c('head'), tag('span', c('author'), name) + role + tag('span', c('time'), time)),
  ],
  'below, in one line': ({ name, time, role, c }) => [
    '',
    tag('div', c('head'), `— ${name} ${role}, ${time}`),
  ],
  'menu in head': ({ name, time, role, words, c }) => [
    tag(
      'div',
      c('head'),
      `${tag('span', c('author'), name)}${role}${tag('span', c('time'), time)}<button>⋮</button><a href="#quote">${words.reply}</a>`,
    ),
  ],
  'time in the tooltip': ({ name, time, role, c }) => [
    tag('div', `${c('head')} title="${time.replace(/<[^>]*>/g, '')}"`, tag('span', c('author'), name) + role),
  ],
  'name alone': ({ name, role, c }) => [tag('div', c('head'), `<b>${name}</b>${role}`)],
  'time alone': ({ time, role, c }) => [tag('div', c('head'), role + tag('span', c('time'), time))],
}
