/** A small map: facts to feelings from left to right, process to result from top to bottom, one dot in it. */
import { useTranslation } from 'react-i18next'
import type { StyleType } from '@/lib/reading/types'
import { placeOf } from './place'

/** In units of the drawing: centre, and half of a diagonal. */
const X = 64
const Y = 52
const HALF = 34

const CORNERS: Readonly<Record<StyleType, { x: number; y: number }>> = {
  analytical: { x: X - HALF, y: Y },
  personal: { x: X + HALF, y: Y },
  functional: { x: X, y: Y - HALF },
  intuitive: { x: X, y: Y + HALF },
}

export function Diamond(props: {
  axes: { feelings: number; process: number }
  type: StyleType | 'unclear'
  isCorrected: boolean
}) {
  const { t } = useTranslation()
  const { axes, type, isCorrected } = props
  const label = t('panel.style.diamond', {
    across: t(`panel.style.place.across.${placeOf(axes.feelings)}`),
    down: t(`panel.style.place.down.${placeOf(axes.process)}`),
  })
  const isHollow = isCorrected || type === 'unclear'
  return (
    <svg className="diamond" viewBox="0 0 128 104" width="128" height="104" role="img" aria-label={label}>
      <path
        className="diamond-edge"
        d={`M${X} ${Y - HALF}L${X + HALF} ${Y}L${X} ${Y + HALF}L${X - HALF} ${Y}Z`}
      />
      <path className="diamond-axes" d={`M${X - HALF} ${Y}H${X + HALF}M${X} ${Y - HALF}V${Y + HALF}`} />
      {Object.entries(CORNERS).map(([corner, { x, y }]) => (
        <circle
          key={corner}
          className="diamond-corner"
          data-type={corner}
          data-chosen={corner === type}
          cx={x}
          cy={y}
          r={isCorrected && corner === type ? 5 : 2.5}
        />
      ))}
      <circle
        className="diamond-dot"
        data-type={type}
        data-hollow={isHollow}
        cx={X + axes.feelings * HALF}
        cy={Y - axes.process * HALF}
        r="5"
      />
      <g className="diamond-words">
        <text x={X} y="10" textAnchor="middle">
          {t('panel.style.axis.process')}
        </text>
        <text x={X} y="101" textAnchor="middle">
          {t('panel.style.axis.result')}
        </text>
        <text x="20" y="76" textAnchor="middle">
          {t('panel.style.axis.facts')}
        </text>
        <text x="107" y="76" textAnchor="middle">
          {t('panel.style.axis.feelings')}
        </text>
      </g>
    </svg>
  )
}
