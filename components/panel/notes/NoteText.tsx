/** A note as it reads: Markdown as elements of our own, its boxes live, its links harmless. */
import type { Token, Tokens } from 'marked'
import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { boxesIn, lex } from './lex'

/** Deeper nesting is shown as it was typed. */
const DEEPEST = 20

export function NoteText({ text, onTurn }: { text: string; onTurn: (box: number) => void }) {
  const { t } = useTranslation()
  const tokens = useMemo(() => lex(text), [text])
  if (!tokens) return <p className="note-plain">{text}</p>
  // Counted in the order in which they stand, as `withBoxTurned` counts them.
  let boxes = 0
  return <>{blocks(tokens, 0)}</>

  function blocks(list: readonly Token[], depth: number): ReactNode {
    return joined(list.map((token) => block(token, depth)))
  }

  function block(token: Token, depth: number): ReactNode {
    if (depth > DEEPEST) return skipped(token)
    switch (token.type) {
      case 'space':
      case 'def':
        return null
      case 'hr':
        return <hr />
      case 'code':
        return <pre className="note-code">{(token as Tokens.Code).text}</pre>
      case 'heading':
        return <p className="note-heading">{inline(token.tokens)}</p>
      case 'blockquote':
        return <blockquote className="note-quote">{blocks(token.tokens ?? [], depth + 1)}</blockquote>
      case 'list':
        return listOf(token as Tokens.List, depth)
      case 'table':
        return tableOf(token as Tokens.Table)
      case 'checkbox':
        return box(token as Tokens.Checkbox, '')
      case 'text':
        return inline(token.tokens ?? [token])
      case 'paragraph':
        return <p>{inline(token.tokens)}</p>
      default:
        return <p>{token.raw}</p>
    }
  }

  function listOf({ ordered, start, items }: Tokens.List, depth: number): ReactNode {
    const entries = items.map((item) => (
      // biome-ignore lint/correctness/useJsxKeyInIterable: handed on as fixed children.
      <li className={item.task ? 'note-task' : undefined}>
        {item.task ? task(item, depth) : blocks(item.tokens, depth + 1)}
      </li>
    ))
    return ordered ? <ol start={Number(start) || 1}>{joined(entries)}</ol> : <ul>{joined(entries)}</ul>
  }

  /** The box with its own line in one label; what stands under it comes after. */
  function task({ tokens: parts }: Tokens.ListItem, depth: number): ReactNode {
    const [first, second] = parts
    if (first?.type === 'paragraph' && first.tokens?.[0]?.type === 'checkbox') {
      const line = label(first.tokens[0] as Tokens.Checkbox, first.tokens.slice(1))
      return joined([line, blocks(parts.slice(1), depth + 1)])
    }
    if (first?.type !== 'checkbox') return blocks(parts, depth + 1)
    const isText = second?.type === 'text'
    return joined([
      label(first as Tokens.Checkbox, isText ? (second.tokens ?? [second]) : []),
      blocks(parts.slice(isText ? 2 : 1), depth + 1),
    ])
  }

  function label(token: Tokens.Checkbox, line: readonly Token[]): ReactNode {
    return (
      // biome-ignore lint/a11y/noLabelWithoutControl: `box` is the control.
      <label className="note-box">
        {box(token, line.length > 0 ? null : t('notes.box'))}
        <span>{inline(line)}</span>
      </label>
    )
  }

  function box({ checked }: Tokens.Checkbox, name: string | null): ReactNode {
    const own = boxes
    boxes += 1
    return (
      <input type="checkbox" checked={checked} aria-label={name ?? undefined} onChange={() => onTurn(own)} />
    )
  }

  function tableOf({ header, rows }: Tokens.Table): ReactNode {
    const line = (row: Tokens.TableCell[], cell: 'th' | 'td') => (
      <tr>{joined(row.map(({ tokens }) => createElement(cell, null, inline(tokens))))}</tr>
    )
    return (
      <table>
        <thead>{line(header, 'th')}</thead>
        <tbody>{joined(rows.map((row) => line(row, 'td')))}</tbody>
      </table>
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
      case 'del':
        return <del>{inline(token.tokens)}</del>
      case 'codespan':
        return <code>{token.text}</code>
      case 'br':
        return <br />
      case 'link':
        return linkOf(token as Tokens.Link)
      case 'image':
        return t('notes.image', { text: token.text || (token as Tokens.Image).href })
      case 'checkbox':
        return box(token as Tokens.Checkbox, t('notes.box'))
      case 'escape':
        return token.text
      case 'text':
        return 'tokens' in token && token.tokens ? inline(token.tokens) : token.text
      default:
        return token.raw
    }
  }

  function linkOf({ href, tokens: words, raw }: Tokens.Link): ReactNode {
    if (!/^(https?:\/\/|mailto:)/i.test(href)) return raw
    return (
      <a href={href} title={href} target="_blank" rel="noreferrer noopener">
        {inline(words)}
      </a>
    )
  }

  /** Its boxes are not shown, but counted. */
  function skipped(token: Token): ReactNode {
    boxes += boxesIn([token]).length
    return <p className="note-plain">{token.raw}</p>
  }
}

/** As children of a place each, which need no keys: a text is taken apart anew as a whole. */
function joined(parts: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts)
}
