/** A text of ours in Markdown as elements: no HTML is ever made, and what is no Markdown is left out. */
import { Lexer, type Token, type Tokens } from 'marked'
import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import './markdown.css'

type Props = {
  text: string
  lang: string
  /** @param name of a picture's file, without its folder. */
  pictureAddress: (name: string) => string
  /** The name of a part that scrolls sideways, under this heading. */
  nameOf: (title: string) => string
}

/** The page has a heading of its own, and this is a part of it. */
const DEEPER = 1
const DEEPEST = 6

export function Markdown({ text, lang, pictureAddress, nameOf }: Props) {
  const tokens = useMemo(() => new Lexer({ gfm: true }).lex(text), [text])
  // Of two tables under one heading the second needs another name.
  const named = new Map<string, number>()
  let title = ''
  return (
    <div className="markdown" lang={lang}>
      {blocks(tokens)}
    </div>
  )

  function blocks(list: readonly Token[]): ReactNode {
    return joined(list.map(block))
  }

  function block(token: Token): ReactNode {
    switch (token.type) {
      case 'heading': {
        title = token.text
        const level = Math.min(DEEPEST, (token as Tokens.Heading).depth + DEEPER)
        return level === 2 ? null : createElement(`h${level}`, null, inline(token.tokens))
      }
      case 'paragraph':
        return <p>{inline(token.tokens)}</p>
      case 'text':
        return inline(token.tokens ?? [token])
      case 'list':
        return listOf(token as Tokens.List)
      case 'code':
        return scrolling(<pre>{token.text}</pre>)
      case 'table':
        return tableOf(token as Tokens.Table)
      case 'blockquote':
        return <blockquote>{blocks(token.tokens ?? [])}</blockquote>
      case 'hr':
        return <hr />
      default:
        return null
    }
  }

  function listOf({ ordered, items }: Tokens.List): ReactNode {
    // biome-ignore lint/correctness/useJsxKeyInIterable: handed on as fixed children.
    const entries = items.map(({ tokens: parts }) => <li>{blocks(parts)}</li>)
    return ordered ? <ol>{joined(entries)}</ol> : <ul>{joined(entries)}</ul>
  }

  function tableOf({ header, rows }: Tokens.Table): ReactNode {
    const line = (row: Tokens.TableCell[], isHead: boolean) => (
      <tr>{joined(row.map((own, at) => cell(own, isHead ? 'col' : at === 0 ? 'row' : null)))}</tr>
    )
    return scrolling(
      <table>
        <thead>{line(header, true)}</thead>
        <tbody>{joined(rows.map((row) => line(row, false)))}</tbody>
      </table>,
    )
  }

  /** @param scope of what it is the heading; null: of nothing, as an empty one. */
  function cell({ text: own, tokens: words }: Tokens.TableCell, scope: 'col' | 'row' | null): ReactNode {
    return scope && own ? <th scope={scope}>{inline(words)}</th> : <td>{inline(words)}</td>
  }

  /** In reach of the keyboard, or its right end would be seen by a pointer only. */
  function scrolling(wide: ReactNode): ReactNode {
    const count = (named.get(title) ?? 0) + 1
    named.set(title, count)
    const name = nameOf(count === 1 ? title : `${title} (${count})`)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls.
      <section className="markdown-wide" tabIndex={0} aria-label={name}>
        {wide}
      </section>
    )
  }

  function inline(list: readonly Token[] = []): ReactNode {
    return joined(list.map(span))
  }

  function span(token: Token): ReactNode {
    switch (token.type) {
      case 'strong':
        return <strong>{inline(token.tokens)}</strong>
      case 'em':
        return <em>{inline(token.tokens)}</em>
      case 'codespan':
        return <code>{token.text}</code>
      case 'br':
        return <br />
      case 'link':
        return inline(token.tokens)
      case 'image':
        return pictureOf(token as Tokens.Image)
      case 'escape':
        return token.text
      case 'text':
        return 'tokens' in token && token.tokens ? inline(token.tokens) : token.text
      default:
        return null
    }
  }

  /** Its numbers stand in its alternative text. */
  function pictureOf({ href, text: words }: Tokens.Image): ReactNode {
    const name = /[\w-]+\.svg$/.exec(href)?.[0]
    return name ? <img src={pictureAddress(name)} alt={words} width={320} /> : words
  }
}

/** As children of a place each, which need no keys: the text is taken apart as a whole. */
function joined(parts: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts)
}
