/** The icons: 16 px, one stroke, the colour of their text, silent to screen readers. */
import type { ReactNode } from 'react'

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

export const Star = () => (
  <Icon>
    <path d="m8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6Z" />
  </Icon>
)
export const More = () => (
  <Icon>
    <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.4" />
  </Icon>
)
export const Chevron = () => (
  <Icon>
    <path d="m6 4 4 4-4 4" />
  </Icon>
)
export const Down = () => (
  <Icon>
    <path d="m4 6 4 4 4-4" />
  </Icon>
)
export const Letter = () => (
  <Icon>
    <path d="M1.8 3.5h12.4v9H1.8zM2 4l6 4.8L14 4" />
  </Icon>
)
export const Copy = () => (
  <Icon>
    <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
  </Icon>
)
export const Insert = () => (
  <Icon>
    <path d="M13.500 8H6M9 5 6 8l3 3M2.500 3v10" />
  </Icon>
)
export const Check = () => (
  <Icon>
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </Icon>
)
export const Cross = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
)
export const Alert = () => (
  <Icon>
    <path d="M8 2 1.5 13.5h13zM8 6.5v3.5M8 12h.01" />
  </Icon>
)
export const Clock = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.5V8l2.5 1.5" />
  </Icon>
)
export const Heart = () => (
  <Icon>
    <path d="M8 13.5S2 10 2 5.800C2 2.5 6.5 1.800 8 4.800c1.5-3 6-2.300 6 1C14 10 8 13.5 8 13.5Z" />
  </Icon>
)
export const NotePen = () => (
  <Icon>
    <path d="M9.500 3 13 6.500 6.500 13H3V9.500ZM8 4.500 11.500 8" />
  </Icon>
)
export const Thanks = () => (
  <Icon>
    <path d="M2.500 3h11v8H8l-3 2.500V11H2.500zM5.500 7h5" />
  </Icon>
)
export const Lift = () => (
  <Icon>
    <path d="M8 13V3.500M4 7.500l4-4 4 4" />
  </Icon>
)
export const Barrier = () => (
  <Icon>
    <path d="M2 5.500h12v4H2zM5 5.500 3.500 9.500M9.500 5.500 8 9.500M13 7l-1 2.500M4 9.500V13M12 9.500V13" />
  </Icon>
)
export const Pin = () => (
  <Icon>
    <path d="M5 2h6M6 2v5l-2 2.5h8L10 7V2M8 9.5V14" />
  </Icon>
)
export const Link = () => (
  <Icon>
    <path d="M9 3h4v4M13 3 7 9M11 9.5V13H3V5h3.5" />
  </Icon>
)
export const Question = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.300 6.500a1.700 1.700 0 1 1 2.400 1.500c-.5.300-.7.600-.7 1.100M8 11.300h.01" />
  </Icon>
)
export const Eye = () => (
  <Icon>
    <path d="M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8ZM2.500 2.500l11 11" />
  </Icon>
)
export const Lock = () => (
  <Icon>
    <path d="M3.500 7h9v6.500h-9zM5.500 7V4.800a2.500 2.500 0 0 1 5 0V7M8 9.500v1.500" />
  </Icon>
)
